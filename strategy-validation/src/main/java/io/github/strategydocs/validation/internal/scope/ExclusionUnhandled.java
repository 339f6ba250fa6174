package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.model.ScopeItem;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;

/** {@code scope/exclusion-unhandled}. */
final class ExclusionUnhandled extends BuiltInRule {

    ExclusionUnhandled() {
        super(RuleMetadata.builder("scope/exclusion-unhandled")
                .title("Something out of scope that nobody is said to look after")
                .why("What is outside of every strategy falls between them.")
                .remedy(
                        "Name the party that looks after it, or say in words where it is dealt with, or that nobody does.")
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<ScopeItem> item : Exclusions.in(context)) {
            if (item.value().handledBy().isEmpty()
                    && !Said.anything(item.value().handledByNote())) {
                context.finding(item.path()).report("{place} is out of scope, and nothing says who looks after it.");
            }
        }
    }
}
