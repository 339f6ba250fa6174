package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleMetadata;

/** Keeps the metadata, so that the rules hold nothing but their checks. */
abstract class DocumentRule implements Rule {

    private final RuleMetadata metadata;

    DocumentRule(RuleMetadata metadata) {
        this.metadata = metadata;
    }

    @Override
    public final RuleMetadata metadata() {
        return metadata;
    }
}
