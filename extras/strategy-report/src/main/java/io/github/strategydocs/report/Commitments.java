package io.github.strategydocs.report;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.EffectiveAction;
import io.github.strategydocs.model.ProgressStatus;
import java.util.Optional;

/** Tells to which actions a body has committed itself, as the rules do. */
final class Commitments {

    private Commitments() {}

    /** Whether the action applies, under a condition or without one, and was not given up. */
    static boolean isCommitted(EffectiveAction action) {
        Applicability applicability = action.applicability();
        boolean applies = applicability == Applicability.APPLIES || applicability == Applicability.CONDITIONAL;
        return applies && !isCancelled(action);
    }

    /** Whether the action, or a whole of which it is a part, was cancelled. */
    static boolean isCancelled(EffectiveAction action) {
        for (Action each : action.lineage()) {
            if (each.status().equals(Optional.of(ProgressStatus.CANCELLED))) {
                return true;
            }
        }
        return false;
    }
}
