package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.PartialDate.Precision;
import java.util.Optional;

/** {@code action/deadline-coarse}. What is past need not be dated more finely any more. */
final class DeadlineCoarse extends ActionRule {

    private static final String MONTHS = "months";

    DeadlineCoarse() {
        super(RuleMetadata.builder("action/deadline-coarse")
                .title("A near deadline that is known only to the year")
                .why("Timely: what is due so soon has a month, and whoever waits for it needs to know which.")
                .remedy("Name the month or the day.")
                .inPublication(Severity.WARNING)
                .threshold(new Threshold(
                        MONTHS, Decimal.of(12), "months", "Due within so many months of the version's date is near."))
                .qualifies(SmartLetter.TIMELY)
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        Optional<PartialDate> due = action.dueDate();
        if (action.isOpen()
                && due.isPresent()
                && due.get().precision() == Precision.YEAR
                && !due.get().lastDay().isAfter(Horizon.of(context, MONTHS))
                && !due.get()
                        .lastDay()
                        .isBefore(context.strategy().version().date().firstDay())) {
            context.finding(action.path().attribute("deadline"))
                    .argument("due", due.get())
                    .argument("months", context.threshold(MONTHS))
                    .report("{place} is {due}, within {months} months, and known only to the year.");
        }
    }
}
