package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;

/** A rule that looks at each measure by itself. */
abstract class MeasureRule extends BuiltInRule {

    MeasureRule(RuleMetadata metadata) {
        super(metadata);
    }

    @Override
    public final void check(RuleContext context) {
        for (HeldMeasure held : HeldMeasure.all(context)) {
            if (concerns(held.measure())) {
                context.lookedAt();
                check(context, held, held.measure());
            }
        }
    }

    /** Whether there is anything in a measure for the rule to look at. */
    boolean concerns(Measure measure) {
        return true;
    }

    abstract void check(RuleContext context, HeldMeasure held, Measure measure);
}
