package io.github.strategydocs.validation.internal.incident;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Incident;
import io.github.strategydocs.model.IncidentPlan;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Reckoning;
import io.github.strategydocs.validation.internal.SeeksPhrases;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;

/** {@code incident/never-exercised}. */
final class NeverExercised extends BuiltInRule implements SeeksPhrases {

    NeverExercised() {
        super(RuleMetadata.builder("incident/never-exercised")
                .title("No exercise in the last year")
                .why("A plan that was never practised fails at the first person who does not know that it is "
                        + "their turn.")
                .remedy("Practise one of the scenarios, and record it among the incidents as an exercise, with "
                        + "what you learnt.")
                .threshold(new Threshold(
                        "months",
                        Decimal.of(12),
                        "months",
                        "how long before the version's date the last exercise may be"))
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public Phrases usualPhrases() {
        return PlannedExercise.WORDS;
    }

    @Override
    public void check(RuleContext context) {
        IncidentPlan plan = context.strategy().incidentPlan().orElse(null);
        if (plan == null || plan.scenarios().isEmpty()) {
            return;
        }
        context.lookedAt();
        PartialDate date = context.strategy().version().date();
        LocalDate earliest = Reckoning.before(date.firstDay(), context.threshold("months"));
        boolean isPlanned = false;
        for (Incident incident : plan.incidents()) {
            if (incident.exercise() && incident.on().firstDay().isAfter(date.lastDay())) {
                isPlanned = true;
            } else if (incident.exercise() && !incident.on().lastDay().isBefore(earliest)) {
                return;
            }
        }
        isPlanned = isPlanned || PlannedExercise.isAmongActions(context);
        context.finding(ElementPath.ROOT.attribute("incidentPlan").attribute("incidents"))
                .argument("months", context.threshold("months"))
                .argument("date", date)
                .atMost(isPlanned ? Severity.INFO : Severity.ERROR)
                .report(
                        isPlanned
                                ? "No exercise was held in the {months} months before this version ({date}), "
                                        + "but one is planned."
                                : "No exercise was held in the {months} months before this version ({date}), "
                                        + "and none is planned.");
    }
}
