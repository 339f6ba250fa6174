package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.plan.JudgedAction.Parties;
import io.github.strategydocs.validation.internal.plan.Names;

/** {@code action/accountability-implied}. */
final class AccountabilityImplied extends AccountableRule {

    AccountabilityImplied() {
        super(RuleMetadata.builder("action/accountability-implied")
                .title("An action whose only responsible party is taken to be accountable")
                .why(
                        "To do the work and to answer for it are two things; here it is only guessed that they go together.")
                .remedy("Say who is accountable, even if it is the party that is responsible.")
                .inDraft(Severity.INFO)
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    void check(RuleContext context, Parties answering, boolean isSaid) {
        if (!isSaid) {
            context.finding(answering.namedBy().path().attribute("assignments"))
                    .named("action", answering.namedBy().path())
                    .argument("party", Names.of(context, answering.ids().get(0)))
                    .report("{action} names nobody as accountable; {party}, alone responsible, is taken for it.");
        }
    }
}
