package io.github.strategydocs.validation.internal.risk;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class RiskRules {

    private RiskRules() {}

    /**
     * All rules of the category {@code risk}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new SectionMissing(), new Incomplete(), new UnknownTreated(), new SevereTolerated(), new Unmitigated());
    }
}
