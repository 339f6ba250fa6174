package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Target;
import java.util.ArrayList;
import java.util.List;

/** Which promises come or go with an element: its deadline, and the targets of the measures in it; none go with what is done. */
final class ElementMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        boolean came = edit.kind() == EditKind.ADDED;
        if ((!came && edit.kind() != EditKind.REMOVED)
                || !(edit.after().or(edit::before).orElseThrow() instanceof Described element)
                || element.typeDescription().id().isEmpty()
                || CompletedWork.isRemovedBy(edit)) {
            return;
        }
        List<Described> targets = new ArrayList<>();
        List<Described> deadlines = new ArrayList<>();
        Walker.walk(element, (path, value) -> {
            if (value instanceof Target) {
                targets.add(value);
            } else if (value instanceof Deadline
                    && !(value instanceof Deadline.Unstated)
                    && path.steps().size() == 1) {
                deadlines.add(value);
            }
        });
        List<String> phrases = new ArrayList<>();
        if (!deadlines.isEmpty()) {
            explanation.means(came ? MeaningKind.DEADLINE_SET : MeaningKind.DEADLINE_DROPPED);
            // What a new action promises has been said with it.
            if (!came || !(element instanceof Action)) {
                phrases.add((came ? "due " : "was due ") + versions.words().of(deadlines.get(0)));
            }
        }
        if (!targets.isEmpty()) {
            explanation.means(came ? MeaningKind.TARGET_ADDED : MeaningKind.TARGET_DROPPED);
            phrases.add(
                    targets.size() == 1
                            ? "target " + versions.words().of(targets.get(0))
                            : targets.size() + " targets");
        }
        if (!phrases.isEmpty()) {
            explanation.add(String.join(", ", phrases));
        }
    }
}
