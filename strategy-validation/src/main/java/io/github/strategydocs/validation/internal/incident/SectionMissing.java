package io.github.strategydocs.validation.internal.incident;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.IncidentScenario;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code incident/section-missing}. */
final class SectionMissing extends BuiltInRule {

    SectionMissing() {
        super(RuleMetadata.builder("incident/section-missing")
                .title("No scenario for the day it goes wrong")
                .why("It will happen, at night and at a weekend, and whoever is awake needs to know what they "
                        + "may do.")
                .remedy("Describe at least one scenario: what sets it off, how it is handled now, how you want to "
                        + "handle it, who decides, and how soon there is a first answer.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        if (context.index().all(IncidentScenario.class).isEmpty()) {
            context.finding(ElementPath.ROOT.attribute("incidentPlan"))
                    .report("The document has no scenario for an incident, and it will happen.");
        }
    }
}
