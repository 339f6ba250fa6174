package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.plan.JudgedAction;

/** {@code action/no-accountable}. */
final class NoAccountable extends ActionRule {

    NoAccountable() {
        super(RuleMetadata.builder("action/no-accountable")
                .title("An action for which nobody is accountable")
                .why("Where nobody answers for it, everybody can wait for somebody else.")
                .remedy("Name one party, best a post, as accountable.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        if (!action.answering().ids().isEmpty()) {
            return;
        }
        int responsible = action.responsible().ids().size();
        context.finding(action.path().attribute("assignments"))
                .named("action", action.path())
                .argument("responsible", responsible)
                .report(
                        responsible == 0
                                ? "{action} names nobody who is accountable for it."
                                : "{action} names {responsible} responsible parties, and none that is accountable for it.");
    }
}
