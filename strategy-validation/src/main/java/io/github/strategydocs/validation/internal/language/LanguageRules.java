package io.github.strategydocs.validation.internal.language;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class LanguageRules {

    private LanguageRules() {}

    /**
     * All rules of the category {@code language}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(new AvoidWords());
    }
}
