package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class ScopeRules {

    private ScopeRules() {}

    /**
     * All rules of the category {@code scope}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new NothingExcluded(),
                new ExclusionUnexplained(),
                new ExclusionUnhandled(),
                new ActionOutside(),
                new TermUndefined(),
                new Creep());
    }
}
