package io.github.strategydocs.validation.internal.purpose;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class PurposeRules {

    private PurposeRules() {}

    /**
     * All rules of the category {@code purpose}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new StatementMissing(),
                new NoEmphasis(),
                new NoGoal(),
                new GoalWithoutAction(),
                new GoalOverloaded(),
                new PlainSummaryMissing(),
                new PlainSummaryHard());
    }
}
