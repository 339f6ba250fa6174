package io.github.strategydocs.validation.internal.risk;

import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskResponse;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.Rating;
import java.util.Optional;

/** {@code risk/severe-tolerated}. */
final class SevereTolerated extends BuiltInRule {

    SevereTolerated() {
        super(RuleMetadata.builder("risk/severe-tolerated")
                .title("A severe risk that is tolerated")
                .why("To tolerate what is both likely and bad is to plan for it to happen.")
                .remedy("Treat it, transfer it, or stop doing what brings it about; or show why it is less likely "
                        + "or less bad than it says.")
                .threshold(new Threshold(
                        "severity",
                        Decimal.of(15),
                        "likelihood × impact",
                        "from where on a risk is too severe to be tolerated"))
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Decimal threshold = context.threshold("severity");
        for (Located<Risk> located : context.all(Risk.class)) {
            Risk risk = located.value();
            int likelihood = level(risk.likelihood());
            int impact = level(risk.impact());
            boolean isTolerated = risk.response().isPresent() && risk.response().get() == RiskResponse.TOLERATE;
            if (isTolerated && Decimal.of((long) likelihood * impact).compareTo(threshold) >= 0) {
                context.finding(located.path().attribute("response"))
                        .argument("risk", risk.description())
                        .argument("likelihood", likelihood)
                        .argument("impact", impact)
                        .argument("severity", likelihood * impact)
                        .report("The risk \"{risk}\" is tolerated, at a likelihood of {likelihood} and an "
                                + "impact of {impact} ({likelihood} × {impact} = {severity}).");
            }
        }
    }

    private static int level(Optional<Rating> rating) {
        return rating.isPresent() ? rating.get().level().orElse(0) : 0;
    }
}
