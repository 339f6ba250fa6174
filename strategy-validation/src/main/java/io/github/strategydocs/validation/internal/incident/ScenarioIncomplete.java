package io.github.strategydocs.validation.internal.incident;

import io.github.strategydocs.model.IncidentScenario;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Gaps;
import io.github.strategydocs.validation.internal.Said;
import java.util.List;

/** {@code incident/scenario-incomplete}. */
final class ScenarioIncomplete extends BuiltInRule {

    ScenarioIncomplete() {
        super(RuleMetadata.builder("incident/scenario-incomplete")
                .title("A scenario that would not help on the day")
                .why("On the day nobody has time to find out who decides, how soon to answer, or what was "
                        + "wrong with the old way.")
                .remedy("Say how it is handled now, how you want to handle it, who decides, and within which time "
                        + "there is a first response.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<IncidentScenario> located : context.all(IncidentScenario.class)) {
            IncidentScenario scenario = located.value();
            List<String> gaps = new Gaps()
                    .unless(Said.anything(scenario.currentHandling()), "the current handling")
                    .unless(Said.anything(scenario.wantedHandling()), "the wanted handling")
                    .unless(scenario.decisionMaker().isPresent(), "a decision maker")
                    .unless(scenario.firstResponse().isPresent(), "a time for the first response")
                    .names();
            if (!gaps.isEmpty()) {
                context.finding(located.path()).argument("missing", gaps).report("{place} lacks {missing}.");
            }
        }
    }
}
