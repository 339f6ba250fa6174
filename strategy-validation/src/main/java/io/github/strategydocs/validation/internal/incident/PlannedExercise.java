package io.github.strategydocs.validation.internal.incident;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Applying;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.validation.internal.text.WordList;
import java.util.Optional;

/** Tells whether an action is to bring an exercise. The words only make a finding milder, so that they may be crude. */
final class PlannedExercise {

    private static final Phrases WORDS = Phrases.of(WordList.read(PlannedExercise.class, "exercise.txt"));

    private PlannedExercise() {}

    static boolean isAmongActions(RuleContext context) {
        Applying applying = Applying.in(context);
        for (Action action : context.index().all(Action.class)) {
            if (applying.includes(action) && isOpen(action.status()) && isExercise(action)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Optional<ProgressStatus> status) {
        return status.isEmpty()
                || (status.get() != ProgressStatus.COMPLETED && status.get() != ProgressStatus.CANCELLED);
    }

    private static boolean isExercise(Action action) {
        if (isExercise(action.title())) {
            return true;
        }
        for (Deliverable deliverable : action.deliverables()) {
            if (isOpen(deliverable.status()) && isExercise(deliverable.name())) {
                return true;
            }
        }
        for (Milestone milestone : action.milestones()) {
            if (isOpen(milestone.status()) && isExercise(milestone.name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExercise(String name) {
        return !WORDS.in(name).isEmpty();
    }
}
