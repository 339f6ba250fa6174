package io.github.strategydocs.validation.internal;

import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleExample;
import io.github.strategydocs.validation.RuleMetadata;
import java.util.List;

/** Keeps the metadata and finds the examples, so that the rules hold nothing but their checks. */
public abstract class BuiltInRule implements Rule {

    private final RuleMetadata metadata;

    /**
     * A rule of this library.
     *
     * @param metadata what the rule is
     */
    protected BuiltInRule(RuleMetadata metadata) {
        this.metadata = metadata;
    }

    @Override
    public final RuleMetadata metadata() {
        return metadata;
    }

    @Override
    public final List<RuleExample> examples() {
        return ExampleFile.examplesOf(metadata.id());
    }
}
