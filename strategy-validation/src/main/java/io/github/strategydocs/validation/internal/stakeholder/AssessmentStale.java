package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Uncounted;
import io.github.strategydocs.validation.internal.facts.Ages;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;

/** {@code stakeholder/assessment-stale}. Those who weigh little may be looked at less often. */
final class AssessmentStale extends BuiltInRule {

    private static final String MONTHS = "months";

    AssessmentStale() {
        super(RuleMetadata.builder("stakeholder/assessment-stale")
                .title("An old assessment of somebody who weighs much, or ever more")
                .why("Interest and impact change faster than strategies, and those who weigh most are noticed last.")
                .remedy("Assess them again, and keep the old assessment for the trend.")
                .threshold(new Threshold(
                        MONTHS,
                        Decimal.of(6),
                        "months",
                        "an assessment that is older than this at the date of the version is reported"))
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Decimal months = context.threshold(MONTHS);
        PartialDate version = context.strategy().version().date();
        for (Located<Stakeholder> located : Uncounted.all(context, Stakeholder.class)) {
            Stakeholder stakeholder = located.value();
            if (stakeholder.currentAssessment().isPresent()) {
                context.lookedAt();
            }
            boolean isRising = Weights.isRising(stakeholder.impactTrend());
            if (!isRising && !Weights.isToManageClosely(stakeholder)) {
                continue;
            }
            PartialDate newest = stakeholder.currentAssessment().orElseThrow().on();
            if (Ages.isOver(months, newest, version)) {
                context.finding(located.path())
                        .argument("date", newest)
                        .argument("months", months)
                        .argument("version", version)
                        .report(
                                isRising
                                        ? "{place} was found to weigh ever more, and the newest assessment is of {date}, more "
                                                + "than {months} months before this version of {version}."
                                        : "{place} is to be managed closely, and the newest assessment is of {date}, more "
                                                + "than {months} months before this version of {version}.");
            }
        }
    }
}
