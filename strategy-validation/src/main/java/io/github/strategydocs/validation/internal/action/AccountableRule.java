package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedAction.Parties;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.HashSet;
import java.util.Set;

/**
 * A rule about who answers for actions. What parts inherit is looked at once, where it is said; most actions inherit
 * nothing, and one that is judged by itself has no judged parts that could inherit from it.
 */
abstract class AccountableRule extends BuiltInRule {

    AccountableRule(RuleMetadata metadata) {
        super(metadata);
    }

    @Override
    public final void check(RuleContext context) {
        Set<JudgedAction> wholes = new HashSet<>();
        for (JudgedAction action : JudgedActions.in(context).judged()) {
            Parties answering = action.answering();
            if (!answering.ids().isEmpty() && (answering.namedBy() == action || wholes.add(answering.namedBy()))) {
                context.lookedAt();
                check(context, answering, !action.accountable().ids().isEmpty());
            }
        }
    }

    /**
     * Looks at those who answer for an action.
     *
     * @param context the run of the rule
     * @param answering the parties, and the action that names them
     * @param isSaid whether they are named accountable, and not taken for it as the only ones responsible
     */
    abstract void check(RuleContext context, Parties answering, boolean isSaid);
}
