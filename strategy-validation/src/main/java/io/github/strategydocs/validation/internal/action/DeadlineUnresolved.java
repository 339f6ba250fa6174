package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.plan.JudgedAction;

/** {@code action/deadline-unresolved}. */
final class DeadlineUnresolved extends ActionRule {

    DeadlineUnresolved() {
        super(RuleMetadata.builder("action/deadline-unresolved")
                .title("A deadline reckoned from something, and not to a date")
                .why("Timely: every reader has to reckon it anew, and some will come to another day.")
                .remedy("Say as resolved to which date it comes, as soon as that can be told.")
                .inPublication(Severity.WARNING)
                .qualifies(SmartLetter.TIMELY)
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        if (action.isOpen()
                && action.action().deadline().orElse(null) instanceof Deadline.Within deadline
                && deadline.resolved().isEmpty()) {
            context.finding(action.path().attribute("deadline"))
                    .argument(
                            "words", deadline.text().orElse(deadline.duration().toString()))
                    .report("{place} is a span of time ({words}), and does not say to which date it comes.");
        }
    }
}
