package io.github.strategydocs.validation.internal.originality;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class OriginalityRules {

    private OriginalityRules() {}

    /**
     * All rules of the category {@code originality}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new Copied(), new AdoptedFromParent(), new ForeignNames(), new SamePlans(), new SameStatementTwice());
    }
}
