package io.github.strategydocs.diff;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import java.util.Optional;

/** Which work is done, so that nobody is held to it any more. */
final class CompletedWork {

    private CompletedWork() {}

    /** Whether an edit takes away work that was done. No promise goes with that. */
    static boolean isRemovedBy(Edit edit) {
        return edit.kind() == EditKind.REMOVED
                && edit.before().filter(CompletedWork::isCompleted).isPresent();
    }

    /** Whether a content is work that is done. */
    static boolean isCompleted(Object content) {
        return status(content).equals(Optional.of(ProgressStatus.COMPLETED));
    }

    private static Optional<ProgressStatus> status(Object content) {
        if (content instanceof Action action) {
            return action.status();
        }
        if (content instanceof Deliverable deliverable) {
            return deliverable.status();
        }
        return content instanceof Milestone milestone ? milestone.status() : Optional.empty();
    }
}
