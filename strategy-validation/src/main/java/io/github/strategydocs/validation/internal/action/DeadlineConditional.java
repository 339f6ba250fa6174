package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.Names;

/** {@code action/deadline-conditional}. */
final class DeadlineConditional extends ActionRule {

    DeadlineConditional() {
        super(RuleMetadata.builder("action/deadline-conditional")
                .title("A deadline that hangs on an event, with no date that holds in any case")
                .why("Timely: if the event does not come, the action is never due, and nobody has broken a promise.")
                .remedy("Name a fallback: the date by which it is done even if the event has not come.")
                .inPublication(Severity.WARNING)
                .qualifies(SmartLetter.TIMELY)
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        if (action.isOpen()
                && action.action().deadline().orElse(null) instanceof Deadline.AfterEvent deadline
                && deadline.fallback().isEmpty()) {
            context.finding(action.path().attribute("deadline"))
                    .argument("event", Names.of(context, deadline.event()))
                    .report("{place} waits for an event ({event}), and no date holds if that does not come.");
        }
    }
}
