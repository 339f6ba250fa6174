package io.github.strategydocs.cli.given;

import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import java.util.function.Consumer;

/** A rule in whose check an example is run, so that it can do with what is given whatever a rule does. */
final class ExampleRule implements Rule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("example/context")
            .title("Nothing")
            .why("An example needs what a rule is given.")
            .remedy("There is nothing to mend.")
            .inDraft(Severity.INFO)
            .inPublication(Severity.INFO)
            .build();

    private final Consumer<RuleContext> example;

    ExampleRule(Consumer<RuleContext> example) {
        this.example = example;
    }

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(RuleContext context) {
        example.accept(context);
    }
}
