package io.github.strategydocs.validation.internal.development;

import io.github.strategydocs.model.Contribution;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;

/** {@code development/contribution-unanswered}. */
final class ContributionUnanswered extends BuiltInRule {

    ContributionUnanswered() {
        super(RuleMetadata.builder("development/contribution-unanswered")
                .title("A contribution that was not answered")
                .why("Whoever took the trouble to say something, and never heard what became of it, will not "
                        + "do so again.")
                .remedy("Say as outcome what became of it: taken up, in part, or not and why.")
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Contribution> contribution : context.all(Contribution.class)) {
            if (!Said.anything(contribution.value().outcome())) {
                context.finding(contribution.path().attribute("outcome"))
                        .argument("contribution", contribution.value().group())
                        .report("Nothing says what became of the contribution of \"{contribution}\".");
            }
        }
    }
}
