package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.Reckoning;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import java.util.Optional;

/** {@code action/deadline-unresolved}. */
final class DeadlineUnresolved extends ActionRule {

    DeadlineUnresolved() {
        super(RuleMetadata.builder("action/deadline-unresolved")
                .title("A deadline reckoned from something, and not to a date")
                .why("Timely: every reader has to reckon it anew, and some will come to another day.")
                .remedy(
                        "Say as resolved to which date it comes, as soon as that can be told; and of what recurs, after how "
                                + "long.")
                .inPublication(Severity.WARNING)
                .qualifies(SmartLetter.TIMELY)
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        if (!action.isOpen()) {
            return;
        }
        checkRecurring(context, action.path(), action.action().deadline());
        for (Deliverable deliverable : action.action().deliverables()) {
            checkRecurring(
                    context, action.path().attribute("deliverables").member(deliverable.id()), deliverable.deadline());
        }
        for (Milestone milestone : action.action().milestones()) {
            checkRecurring(context, action.path().attribute("milestones").member(milestone.id()), milestone.deadline());
        }
        if (action.action().deadline().orElse(null) instanceof Deadline.Within deadline
                && deadline.resolved().isEmpty()) {
            context.finding(action.path().attribute("deadline"))
                    .argument(
                            "words", deadline.text().orElse(deadline.duration().toString()))
                    .report("{place} is a span of time ({words}), and does not say to which date it comes.");
        }
    }

    private static void checkRecurring(RuleContext context, ElementPath holder, Optional<Deadline> deadline) {
        if (deadline.orElse(null) instanceof Deadline.Recurring recurring && Reckoning.isNothing(recurring.every())) {
            context.finding(holder.attribute("deadline"))
                    .argument("every", recurring.every().toString())
                    .report("{place} recurs every {every}, which is no time at all, so that it comes to no date.");
        }
    }
}
