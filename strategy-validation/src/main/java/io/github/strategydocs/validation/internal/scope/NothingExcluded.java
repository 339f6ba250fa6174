package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.model.Scope;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.Optional;

/** {@code scope/nothing-excluded}, which speaks for the whole section if that is missing. */
final class NothingExcluded extends BuiltInRule {

    NothingExcluded() {
        super(RuleMetadata.builder("scope/nothing-excluded")
                .title("Nothing is out of scope")
                .why(
                        "A strategy that excludes nothing promises everything, and grows with everything that anybody adds.")
                .remedy(
                        "List what people might expect of this strategy and will not get from it, and who looks after that.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        Optional<Scope> scope = context.strategy().scope();
        if (scope.isEmpty()) {
            context.finding(Exclusions.SECTION)
                    .report("The document does not say what the strategy covers and what it does not.");
        } else if (scope.get().outOfScope().isEmpty()) {
            context.finding(Exclusions.PATH).report("Nothing is named as being out of scope.");
        }
    }
}
