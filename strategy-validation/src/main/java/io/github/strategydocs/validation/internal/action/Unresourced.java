package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.action.DeliveringMeans.Certainty;
import io.github.strategydocs.validation.internal.facts.Means;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;

/** {@code action/unresourced}. Where no section names any means, that is one finding and not one for each action. */
final class Unresourced extends BuiltInRule {

    Unresourced() {
        super(RuleMetadata.builder("action/unresourced")
                .title("An action with no means to carry it out")
                .why("Achievable: what no allocation names is done in nobody's time with nobody's money, that is, not.")
                .remedy(
                        "Name the action in an allocation of the delivering phase, of people, time, money or skills. If it "
                                + "needs none, say so there as noneBecause.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .denies(SmartLetter.ACHIEVABLE)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        if (Means.in(context) == null) {
            return;
        }
        JudgedActions actions = JudgedActions.in(context);
        DeliveringMeans means = DeliveringMeans.in(context);
        for (JudgedAction action : actions.judged()) {
            context.lookedAt();
            if (means.of(action) == Certainty.NONE) {
                context.finding(action.path())
                        .report(
                                "{place} is named by no allocation of people, time, money or skills for delivering it.");
            }
        }
    }
}
