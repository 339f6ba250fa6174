package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.action.DeliveringMeans.Certainty;
import io.github.strategydocs.validation.internal.facts.Actions;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** {@code action/unfunded-soon}. */
final class UnfundedSoon extends BuiltInRule {

    private static final String MONTHS = "months";

    UnfundedSoon() {
        super(RuleMetadata.builder("action/unfunded-soon")
                .title("An action that is due soon and has no secured means")
                .why("Achievable: money that is still asked for will hardly be there, and spent, in so short a time.")
                .remedy("Secure at least a part of the means, or move the deadline to when they can be there.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .threshold(new Threshold(
                        MONTHS, Decimal.of(6), "months", "Due within so many months of the version's date is soon."))
                .qualifies(SmartLetter.ACHIEVABLE)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        LocalDate today = context.strategy().version().date().firstDay();
        LocalDate soon = Horizon.of(context, MONTHS);
        JudgedActions actions = JudgedActions.in(context);
        Actions dates = Actions.in(context);
        DeliveringMeans means = DeliveringMeans.in(context);
        for (JudgedAction action : actions.judged()) {
            context.lookedAt();
            Optional<PartialDate> due = dates.stillDue(action);
            if (action.isOpen()
                    && due.isPresent()
                    && !due.get().lastDay().isAfter(soon)
                    && means.of(action) == Certainty.HOPED_FOR) {
                context.finding(action.path())
                        .argument("due", due.get())
                        .report("{place} " + (due.get().lastDay().isBefore(today) ? "was" : "is") + " due by "
                                + DateWords.last("due", due.get())
                                + ", and its means are unfunded or only requested.");
            }
        }
    }
}
