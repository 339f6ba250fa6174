package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** A rule that looks at each change since the version before. */
abstract class ChangeRule extends BuiltInRule {

    ChangeRule(RuleMetadata metadata) {
        super(metadata);
    }

    @Override
    public final void check(RuleContext context) {
        Reasons reasons = new Reasons(context);
        for (Change change : Content.changes(context)) {
            check(context, reasons, change);
        }
    }

    /** Looks at one change of the content, and counts it as looked at if it is of the kind that the rule is about. */
    abstract void check(RuleContext context, Reasons reasons, Change change);
}
