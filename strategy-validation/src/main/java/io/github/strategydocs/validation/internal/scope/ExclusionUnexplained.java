package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.model.ScopeItem;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;

/** {@code scope/exclusion-unexplained}. */
final class ExclusionUnexplained extends BuiltInRule {

    ExclusionUnexplained() {
        super(RuleMetadata.builder("scope/exclusion-unexplained")
                .title("Something out of scope with no reason")
                .why(
                        "Without the reason nobody can tell when it ceases to hold, or whether it was forgotten or decided.")
                .remedy("Say why it is outside.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<ScopeItem> item : Exclusions.in(context)) {
            if (!Said.anything(item.value().reason())) {
                context.finding(item.path().attribute("reason"))
                        .report("{place} is not given, so that nobody can tell why it is out of scope.");
            }
        }
    }
}
