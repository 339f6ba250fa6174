package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import java.util.Optional;

/** {@code change/completed-undone}. */
final class CompletedUndone extends ChangeRule {

    CompletedUndone() {
        super(RuleMetadata.builder("change/completed-undone")
                .title("Something completed that is completed no more")
                .why("Either it was never done, or it was undone: those who were told it was done should hear which.")
                .remedy(
                        "Say in the statusNote or the change note what happened; if new work has come, make it an action of its own.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    void check(RuleContext context, Reasons reasons, Change change) {
        Optional<ProgressStatus> before = status(change.edit().before());
        if (change.kind() != EditKind.CHANGED || !before.equals(Optional.of(ProgressStatus.COMPLETED))) {
            return;
        }
        Optional<ProgressStatus> after = status(change.edit().after());
        context.lookedAt();
        if (!after.equals(before)) {
            context.finding(change.path())
                    .argument("name", change.name())
                    .argument("status", after.isPresent() ? after.get() : "")
                    .report(
                            after.isPresent()
                                    ? "{name} was completed in the version before, and now is {status}."
                                    : "{name} was completed in the version before, and now has no status.");
        }
    }

    private static Optional<ProgressStatus> status(Optional<Object> content) {
        if (content.isPresent() && content.get() instanceof ProgressEntry entry) {
            return entry.status();
        }
        return content.isPresent() && content.get() instanceof ProgressStatus status
                ? Optional.of(status)
                : Optional.empty();
    }
}
