package io.github.strategydocs.validation.internal.resource;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class ResourceRules {

    private ResourceRules() {}

    /**
     * All rules of the category {@code resource}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(new SectionMissing(), new CellEmpty(), new ChannelUncosted(), new OverAllocated());
    }
}
