package io.github.strategydocs.validation.internal.incident;

import io.github.strategydocs.model.IncidentScenario;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.text.Statement;

/** {@code incident/nothing-to-learn}. */
final class NothingToLearn extends BuiltInRule {

    NothingToLearn() {
        super(RuleMetadata.builder("incident/nothing-to-learn")
                .title("A scenario in which nothing is to be better")
                .why("If the way it is handled now is the way you want it, either it is perfect or nobody " + "asked.")
                .remedy("Ask those who handled the last one what they would do differently, and write that down "
                        + "as the wanted handling.")
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<IncidentScenario> located : context.all(IncidentScenario.class)) {
            IncidentScenario scenario = located.value();
            if (Said.anything(scenario.currentHandling())
                    && Said.anything(scenario.wantedHandling())
                    && Statement.of(scenario.currentHandling().get())
                            .equals(Statement.of(scenario.wantedHandling().get()))) {
                context.finding(located.path().attribute("wantedHandling"))
                        .report("{place} is the same as its current handling.");
            }
        }
    }
}
