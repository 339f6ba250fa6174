package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.MonitoringSection;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.plan.Names;
import java.util.List;
import java.util.Optional;

/**
 * {@code measure/no-collector}. A duty may name the measure, what it is a measure of, or the section. Figures of the
 * baseline that have no target only show where we are. Where there is no section on monitoring, or one of words
 * alone, that is one finding and not one for each measure.
 */
final class NoCollector extends BuiltInRule {

    NoCollector() {
        super(RuleMetadata.builder("measure/no-collector")
                .title("A measure that nobody is to collect")
                .why("A number that nobody has to find out, in a known way and at known times, is not there when it is "
                        + "needed.")
                .remedy("Name the measure among the subjects of a monitoring duty that has a collector, a method and a "
                        + "frequency.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .qualifies(SmartLetter.MEASURABLE)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Monitoring monitoring = MonitoringSection.in(context);
        if (monitoring == null) {
            return;
        }
        Duties duties = new Duties(monitoring.duties(), JudgedActions.in(context));
        for (List<HeldMeasure> group : HeldMeasure.groups(context)) {
            for (HeldMeasure held : group) {
                boolean isFigure = held.action().isEmpty() && held.goal().isEmpty();
                if (!isFigure || !held.measure().targets().isEmpty()) {
                    context.lookedAt();
                    check(context, held, duties.of(held));
                }
            }
        }
    }

    private static void check(RuleContext context, HeldMeasure held, Optional<MonitoringDuty> duty) {
        if (duty.isEmpty()) {
            context.finding(held.path()).report("{place} is collected by nobody: no monitoring duty names it.");
            return;
        }
        List<String> missing = Duties.missing(duty.get());
        if (!missing.isEmpty()) {
            context.finding(held.path())
                    .argument("duty", Names.of(context, duty.get().id()))
                    .argument("missing", missing)
                    .report("{place} is named by {duty}, which does not say {missing}.");
        }
    }
}
