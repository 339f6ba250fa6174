package io.github.strategydocs.validation.internal.purpose;

import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import java.util.Optional;

/** {@code purpose/plain-summary-missing}. */
final class PlainSummaryMissing extends BuiltInRule {

    PlainSummaryMissing() {
        super(RuleMetadata.builder("purpose/plain-summary-missing")
                .title("No summary in plain words")
                .why("A strategy works through people who understand it: those who deliver it, and the public.")
                .remedy("Write a summary that a new colleague or a neighbour would understand at first reading.")
                .inPublication(Severity.WARNING)
                .yieldsToReason()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Optional<Purpose> purpose = context.strategy().purpose();
        if (purpose.isEmpty()) {
            return;
        }
        context.lookedAt();
        if (!Said.anything(purpose.get().plainSummary())) {
            context.finding(StatementMissing.SECTION.attribute("plainSummary"))
                    .report("The strategy has no summary in plain words.");
        }
    }
}
