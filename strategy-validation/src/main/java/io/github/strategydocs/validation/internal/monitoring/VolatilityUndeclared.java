package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.model.Expectation;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.Volatility;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.MonitoringSection;

/** {@code monitoring/volatility-undeclared}. */
final class VolatilityUndeclared extends BuiltInRule {

    VolatilityUndeclared() {
        super(RuleMetadata.builder("monitoring/volatility-undeclared")
                .title("Nothing is said to be likely to change")
                .why("A strategy that says that it is alive and expects nothing to change is alive in name "
                        + "only, and readers cannot tell what to rely on.")
                .remedy("Say under volatility which parts are expected to change, which are volatile, and by when "
                        + "somebody looks again.")
                .inPublication(Severity.INFO)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Monitoring monitoring = MonitoringSection.in(context);
        if (monitoring == null) {
            return;
        }
        context.lookedAt();
        for (Volatility volatility : monitoring.volatility()) {
            if (volatility.expectation() != Expectation.STABLE) {
                return;
            }
        }
        context.finding(MonitoringSection.PATH.attribute("volatility"))
                .report("Nothing in this document is declared likely to change.");
    }
}
