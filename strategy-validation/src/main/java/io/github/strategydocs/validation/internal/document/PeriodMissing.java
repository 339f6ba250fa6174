package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import java.util.Optional;

/** {@code document/period-missing}. */
final class PeriodMissing extends BuiltInRule {

    PeriodMissing() {
        super(RuleMetadata.builder("document/period-missing")
                .title("A strategy that does not say for which time it holds")
                .why("Without a period nobody can tell when it ends, or whether a deadline lies within it.")
                .remedy("Give the period a start and an end, or at least a label such as 2026/27.")
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        Optional<Timeframe> period = context.strategy().period();
        if (period.isEmpty() || saysNothing(period.get())) {
            context.finding(ElementPath.ROOT.attribute("period"))
                    .argument("title", context.strategy().title())
                    .report("The strategy \"{title}\" does not say for which time it holds.");
        }
    }

    private static boolean saysNothing(Timeframe period) {
        return period.start().isEmpty() && period.end().isEmpty() && !Said.anything(period.label());
    }
}
