package io.github.strategydocs.report;

import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.EffectiveAction;

/** Tells to which actions a body has committed itself, as the rules do. */
final class Commitments {

    private Commitments() {}

    /** Whether the action applies, under a condition or without one, and was not given up. */
    static boolean isCommitted(EffectiveAction action) {
        Applicability applicability = action.applicability();
        boolean applies = applicability == Applicability.APPLIES || applicability == Applicability.CONDITIONAL;
        return applies && !action.isCancelled();
    }
}
