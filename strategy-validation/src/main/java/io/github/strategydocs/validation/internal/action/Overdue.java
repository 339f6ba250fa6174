package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.facts.Actions;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** {@code action/overdue}. An action without a date of its own is overdue once all that is dated in it is. */
final class Overdue extends ActionRule {

    Overdue() {
        super(RuleMetadata.builder("action/overdue")
                .title("An action past its deadline and not completed")
                .why("A deadline that passes in silence teaches everybody that deadlines do not count.")
                .remedy(
                        "Say that it is completed or cancelled; or give it a new deadline, and the reason as statusNote.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .needs(Input.DATE_OF_CHECKING)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        LocalDate today = context.asOf().orElseThrow();
        Optional<PartialDate> due = Actions.in(context).stillDue(action);
        if (action.isOpen() && due.isPresent() && due.get().lastDay().isBefore(today)) {
            long days = ChronoUnit.DAYS.between(due.get().lastDay(), today);
            Optional<ProgressStatus> status = action.action().status();
            boolean isOwn = action.dueDate().isPresent();
            context.finding(isOwn ? action.path().attribute("deadline") : action.path())
                    .named("action", action.path())
                    .argument("due", due.get())
                    .argument("days", days)
                    .argument("status", status.isPresent() ? status.get() : "")
                    .report((isOwn ? "" : "By the dates of what belongs to it, ")
                            + "{action} was due by " + DateWords.last("due", due.get()) + ", "
                            + (days == 1 ? "a day ago" : "{days} days ago") + ", and "
                            + (status.isPresent() ? "is {status}." : "is not said to be completed."));
        }
    }
}
