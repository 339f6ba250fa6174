package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.validation.internal.plan.Deadlines;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code action/part-after-deadline}. */
final class PartAfterDeadline extends BuiltInRule {

    PartAfterDeadline() {
        super(RuleMetadata.builder("action/part-after-deadline")
                .title("A part, milestone or deliverable due after the action itself")
                .why("The action cannot be finished before its parts are, so that one of the two dates is not meant.")
                .remedy("Bring the part forward, or give the action a later deadline and say why.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .qualifies(SmartLetter.TIMELY)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (JudgedAction action : JudgedActions.in(context).committed()) {
            if (action.whole().isPresent()) {
                compare(context, action.whole().get(), action.action());
            }
            for (Milestone milestone : action.action().milestones()) {
                compare(context, action, milestone);
            }
            for (Deliverable deliverable : action.action().deliverables()) {
                compare(context, action, deliverable);
            }
        }
    }

    private static <T extends Described & Element> void compare(RuleContext context, JudgedAction whole, T part) {
        Optional<PartialDate> due = Deadlines.dueDate(part);
        Optional<JudgedAction> bound = whole.bound();
        if (due.isEmpty() || bound.isEmpty() || isCancelled(part)) {
            return;
        }
        context.lookedAt();
        PartialDate limit = bound.get().dueDate().orElseThrow();
        if (due.get().lastDay().isAfter(limit.lastDay())) {
            ElementPath path = context.index().pathOf(part.id()).orElseThrow();
            context.finding(path.attribute("deadline"))
                    .argument("due", due.get())
                    .named("whole", bound.get().path())
                    .argument("limit", limit)
                    .report("{place} is " + DateWords.last("due", due.get())
                            + ", and {whole}, of which it is a part, is due by " + DateWords.last("limit", limit)
                            + ".");
        }
    }

    private static boolean isCancelled(Described part) {
        return ProgressStatus.of(part).equals(Optional.of(ProgressStatus.CANCELLED));
    }
}
