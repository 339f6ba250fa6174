package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;

/** A rule that looks at each action that is judged by itself. */
abstract class ActionRule extends BuiltInRule {

    ActionRule(RuleMetadata metadata) {
        super(metadata);
    }

    @Override
    public final void check(RuleContext context) {
        for (JudgedAction action : JudgedActions.in(context).judged()) {
            context.lookedAt();
            check(context, action);
        }
    }

    abstract void check(RuleContext context, JudgedAction action);
}
