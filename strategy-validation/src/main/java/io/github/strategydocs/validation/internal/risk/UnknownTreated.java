package io.github.strategydocs.validation.internal.risk;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskResponse;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Gaps;
import io.github.strategydocs.validation.internal.Uncounted;
import java.util.EnumSet;
import java.util.List;

/** {@code risk/unknown-treated}. */
final class UnknownTreated extends BuiltInRule {

    private static final EnumSet<RiskResponse> FIT_FOR_UNKNOWN =
            EnumSet.of(RiskResponse.INVESTIGATE, RiskResponse.TERMINATE);

    UnknownTreated() {
        super(RuleMetadata.builder("risk/unknown-treated")
                .title("An unknown risk that is said to be under control")
                .why("What is unknown cannot be mitigated: nobody can tell whether the response is enough, too "
                        + "much, or beside the point.")
                .remedy("Investigate first, or stop doing what brings the risk about; treat it once you know how "
                        + "likely and how bad it is.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Risk> located : Uncounted.all(context, Risk.class)) {
            Risk risk = located.value();
            List<String> unknown = unknown(risk);
            if (unknown.isEmpty()) {
                continue;
            }
            context.lookedAt();
            if (risk.response().isPresent()
                    && !FIT_FOR_UNKNOWN.contains(risk.response().get())) {
                context.finding(located.path().attribute("response"))
                        .argument("risk", risk.description())
                        .argument("unknown", String.join(" and ", unknown))
                        .argument("response", Constants.nameOf(risk.response().get()))
                        .report("The {unknown} of the risk \"{risk}\" " + (unknown.size() > 1 ? "are" : "is")
                                + " unknown, and the response is to "
                                + "{response} it: what is unknown can only be investigated, or its cause be "
                                + "ended.");
            }
        }
    }

    private static List<String> unknown(Risk risk) {
        return new Gaps()
                .unless(risk.likelihood().isEmpty() || risk.likelihood().get().isKnown(), "likelihood")
                .unless(risk.impact().isEmpty() || risk.impact().get().isKnown(), "impact")
                .names();
    }
}
