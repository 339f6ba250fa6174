package io.github.strategydocs.cli.given;

import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import java.util.Optional;

/** A rule that finds nothing and keeps what it is given, for examples of what a rule does with it. */
final class ContextKeeper implements Rule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("example/context")
            .title("Nothing")
            .why("An example needs what a rule is given.")
            .remedy("There is nothing to mend.")
            .inDraft(Severity.INFO)
            .inPublication(Severity.INFO)
            .build();

    private Optional<RuleContext> kept = Optional.empty();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(RuleContext context) {
        kept = Optional.of(context);
    }

    RuleContext context() {
        return kept.orElseThrow();
    }
}
