package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code document/internal-in-public}: a public edition is one from which nothing more would be withheld. */
final class InternalInPublic extends BuiltInRule {

    InternalInPublic() {
        super(RuleMetadata.builder("document/internal-in-public")
                .title("Something internal in a public edition")
                .why(
                        "What colleagues can and cannot do, and who is thought to be hostile, is not for the public unless "
                                + "somebody decided that it is.")
                .remedy(
                        "Publish the public edition, which leaves it out; or declare it public in the disclosures, with "
                                + "the reason.")
                .needs(Input.PUBLIC_EDITION)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        for (ElementPath path : context.strategy().publicEdition().withheldAt()) {
            context.finding(path).report("{place} is internal, and stands in a public edition.");
        }
    }
}
