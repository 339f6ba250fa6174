package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import java.util.Optional;

/** {@code action/not-measurable}. What was cancelled will not be done. */
final class NotMeasurable extends ActionRule {

    NotMeasurable() {
        super(RuleMetadata.builder("action/not-measurable")
                .title("An action of which nobody can tell whether it worked")
                .why(
                        "Measurable: with no target, and no word on when a deliverable counts as done, success is a matter of "
                                + "opinion.")
                .remedy("Give one measure a target, in numbers or in words, or say of one deliverable when it is done.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .denies(SmartLetter.MEASURABLE)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        if (!hasTarget(action.action()) && !saysWhenDone(action.action())) {
            context.finding(action.path().attribute("measures"))
                    .named("action", action.path())
                    .report("{action} has neither a target nor a deliverable that says when it is done.");
        }
    }

    private static boolean hasTarget(Action action) {
        for (Measure measure : action.measures()) {
            for (Target target : measure.targets()) {
                if (target.value().isPresent() || Said.anything(target.descriptor())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a deliverable that is still wanted says when it is done. */
    static boolean saysWhenDone(Action action) {
        for (Deliverable deliverable : action.deliverables()) {
            boolean isCancelled = deliverable.status().equals(Optional.of(ProgressStatus.CANCELLED));
            if (!isCancelled && Said.anything(deliverable.doneWhen())) {
                return true;
            }
        }
        return false;
    }
}
