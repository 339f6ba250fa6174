package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.metamodel.Described;
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
        return content instanceof Described value
                && ProgressStatus.of(value).equals(Optional.of(ProgressStatus.COMPLETED));
    }
}
