package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.model.Baseline;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Ages;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code baseline/stale}. */
final class Stale extends BuiltInRule {

    private static final String MONTHS = "months";

    Stale() {
        super(RuleMetadata.builder("baseline/stale")
                .title("A baseline that is old")
                .why("The strategy plans from where the organisation was, and it is no longer there.")
                .remedy("Look again, and say when you did.")
                .threshold(new Threshold(
                        MONTHS,
                        Decimal.of(12),
                        "months",
                        "a baseline that is older than this at the date of the version is reported"))
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Baseline baseline = Baselines.in(context);
        Optional<PartialDate> date = baseline == null ? Optional.empty() : Baselines.date(baseline);
        if (date.isEmpty()) {
            return;
        }
        context.lookedAt();
        Decimal months = context.threshold(MONTHS);
        PartialDate version = context.strategy().version().date();
        if (Ages.isOver(months, date.get(), version)) {
            context.finding(Baselines.PATH.attribute("assessedOn"))
                    .argument("date", date.get())
                    .argument("months", months)
                    .argument("version", version)
                    .report("The baseline is of {date}, more than {months} months before this version of "
                            + "{version}.");
        }
    }
}
