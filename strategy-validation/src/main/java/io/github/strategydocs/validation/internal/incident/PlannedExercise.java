package io.github.strategydocs.validation.internal.incident;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.FoundPhrases;
import io.github.strategydocs.validation.internal.FreeTexts;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.validation.internal.text.WordList;
import java.util.Optional;

/** Tells whether an action is to bring an exercise. The words only make a finding milder, so that they may be crude. */
final class PlannedExercise {

    static final Phrases WORDS = Phrases.of(WordList.read(PlannedExercise.class, "exercise.txt"));

    private PlannedExercise() {}

    static boolean isAmongActions(RuleContext context) {
        FoundPhrases found = FreeTexts.in(context).find(WORDS);
        for (JudgedAction action : JudgedActions.in(context).committed()) {
            if (action.isOpen() && isExercise(action.action(), found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Optional<ProgressStatus> status) {
        return status.isEmpty()
                || (status.get() != ProgressStatus.COMPLETED && status.get() != ProgressStatus.CANCELLED);
    }

    private static boolean isExercise(Action action, FoundPhrases found) {
        if (isNamedIn(found, action, "title")) {
            return true;
        }
        for (Deliverable deliverable : action.deliverables()) {
            if (isOpen(deliverable.status()) && isNamedIn(found, deliverable, "name")) {
                return true;
            }
        }
        for (Milestone milestone : action.milestones()) {
            if (isOpen(milestone.status()) && isNamedIn(found, milestone, "name")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedIn(FoundPhrases found, Element element, String attribute) {
        return !found.in(element, attribute).isEmpty();
    }
}
