package io.github.strategydocs.validation.internal.partner;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class PartnerRules {

    private PartnerRules() {}

    /**
     * All rules of the category {@code partner}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(new TermsMissing(), new ContractEndsEarly());
    }
}
