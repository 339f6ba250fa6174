package io.github.strategydocs.validation.internal.development;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class DevelopmentRules {

    private DevelopmentRules() {}

    /**
     * All rules of the category {@code development}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(new SmallUnit(), new ContributionUnanswered(), new NoChallenge(), new ChallengeUnanswered());
    }
}
