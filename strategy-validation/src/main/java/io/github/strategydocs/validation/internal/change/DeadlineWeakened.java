package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;

/** {@code change/deadline-weakened}. What is gone altogether has no deadline that could bind less. */
final class DeadlineWeakened extends ChangeRule {

    DeadlineWeakened() {
        super(RuleMetadata.builder("change/deadline-weakened")
                .title("A deadline that binds less than before")
                .why("Whoever turns a date into a month, a condition or a habit can no longer be late.")
                .remedy("Keep the date; if it cannot be kept, give a later one and the reason.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    void check(RuleContext context, Reasons reasons, Change change) {
        boolean isWeaker = change.means(MeaningKind.DEADLINE_WEAKENED) || change.means(MeaningKind.DEADLINE_DROPPED);
        if (isWeaker && !isGone(change) && !reasons.isInIdleAction(change)) {
            context.lookedAt();
            context.finding(change.path())
                    .sentence("change", change.sentence())
                    .report("{change}: a deadline that binds less than before.");
        }
    }

    private static boolean isGone(Change change) {
        return change.kind() == EditKind.REMOVED && !(change.edit().before().orElse(null) instanceof Deadline);
    }
}
