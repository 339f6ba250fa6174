package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.ProgressReport;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Reckoning;
import io.github.strategydocs.validation.internal.facts.MonitoringSection;
import io.github.strategydocs.value.Decimal;
import java.time.LocalDate;

/** {@code monitoring/progress-unpublished}. */
final class ProgressUnpublished extends BuiltInRule {

    ProgressUnpublished() {
        super(RuleMetadata.builder("monitoring/progress-unpublished")
                .title("Published, and no progress shown")
                .why("Whoever was asked to believe in the plan is entitled to see what came of it.")
                .remedy("Publish a progress report, and give its address as publishedAt.")
                .needs(Input.DATE_OF_CHECKING)
                .threshold(new Threshold(
                        "months",
                        Decimal.of(6),
                        "months",
                        "how long after publication there may be no progress report"))
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Monitoring monitoring = MonitoringSection.in(context);
        Version version = context.strategy().version();
        if (monitoring == null || !Reckoning.isInForce(version)) {
            return;
        }
        LocalDate today = context.asOf().orElseThrow();
        if (!today.isAfter(Reckoning.after(version.date().lastDay(), context.threshold("months")))) {
            return;
        }
        context.lookedAt();
        for (ProgressReport report : monitoring.progressReports()) {
            if (report.publishedAt().isPresent()) {
                return;
            }
        }
        context.finding(MonitoringSection.PATH.attribute("progressReports"))
                .argument("published", version.date())
                .argument("today", today)
                .report(
                        monitoring.progressReports().isEmpty()
                                ? "The strategy is of {published}, and by {today} there is no " + "progress report."
                                : "The strategy is of {published}, and by {today} no progress report "
                                        + "has an address at which people can read it.");
    }
}
