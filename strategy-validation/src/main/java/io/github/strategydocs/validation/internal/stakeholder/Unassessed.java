package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code stakeholder/unassessed}. */
final class Unassessed extends BuiltInRule {

    Unassessed() {
        super(RuleMetadata.builder("stakeholder/unassessed")
                .title("A stakeholder whose interest and impact nobody has assessed")
                .why(
                        "Without interest and impact on a day nobody can tell who needs attention, or whose weight is growing.")
                .remedy(
                        "Assess how much they care and how far they can affect what you do, each from 1 to 5, and say when.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Stakeholder> stakeholder : context.all(Stakeholder.class)) {
            if (stakeholder.value().assessments().isEmpty()) {
                context.finding(stakeholder.path().attribute("assessments"))
                        .report(
                                "{place} are missing: nobody has said how much they care, or how far they affect what you do.");
            }
        }
    }
}
