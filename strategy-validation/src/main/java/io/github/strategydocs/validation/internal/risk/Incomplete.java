package io.github.strategydocs.validation.internal.risk;

import io.github.strategydocs.model.Risk;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Gaps;
import java.util.List;

/** {@code risk/incomplete}. */
final class Incomplete extends BuiltInRule {

    Incomplete() {
        super(RuleMetadata.builder("risk/incomplete")
                .title("A risk that is not thought through")
                .why("A risk without an owner is nobody's, one without likelihood and impact cannot be "
                        + "weighed, and one without a response is only a worry.")
                .remedy("Say who owns it, how likely and how bad it is, from 1 to 5 or unknown, and what you do "
                        + "about it.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Risk> risk : context.all(Risk.class)) {
            List<String> gaps = new Gaps()
                    .unless(risk.value().owner().isPresent(), "an owner")
                    .unless(risk.value().likelihood().isPresent(), "a likelihood")
                    .unless(risk.value().impact().isPresent(), "an impact")
                    .unless(risk.value().response().isPresent(), "a response")
                    .names();
            if (!gaps.isEmpty()) {
                context.finding(risk.path()).argument("missing", gaps).report("{place} lacks {missing}.");
            }
        }
    }
}
