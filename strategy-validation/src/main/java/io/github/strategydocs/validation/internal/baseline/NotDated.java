package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.model.Baseline;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code baseline/not-dated}. */
final class NotDated extends BuiltInRule {

    NotDated() {
        super(RuleMetadata.builder("baseline/not-dated")
                .title("A baseline without a date")
                .why(
                        "What is done on digital media changes within months, so a picture of it says little without its day.")
                .remedy("Say when the baseline was assessed, or when each activity was last looked at.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Baseline baseline = Baselines.in(context);
        if (baseline == null) {
            return;
        }
        context.lookedAt();
        if (Baselines.date(baseline).isEmpty()) {
            context.finding(Baselines.PATH.attribute("assessedOn"))
                    .report("Nothing says when the baseline was assessed, neither for the whole nor for any activity.");
        }
    }
}
