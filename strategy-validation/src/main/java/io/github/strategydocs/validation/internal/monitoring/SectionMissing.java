package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.MonitoringSection;

/** {@code monitoring/section-missing}. */
final class SectionMissing extends BuiltInRule {

    SectionMissing() {
        super(RuleMetadata.builder("monitoring/section-missing")
                .title("Nothing on who watches what, and when the strategy is refreshed")
                .why("A strategy that nobody looks at again is out of date within a year and goes on binding "
                        + "people.")
                .remedy("Say in the section monitoring who collects which figures, who reviews the strategy when, "
                        + "and which parts are likely to change.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        if (MonitoringSection.in(context) == null) {
            context.finding(MonitoringSection.PATH)
                    .report("The document does not say who watches what, nor when the strategy is " + "refreshed.");
        }
    }
}
