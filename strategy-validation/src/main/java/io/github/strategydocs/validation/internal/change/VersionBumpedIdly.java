package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code change/version-bumped-idly}. */
final class VersionBumpedIdly extends BuiltInRule {

    VersionBumpedIdly() {
        super(RuleMetadata.builder("change/version-bumped-idly")
                .title("The label of the version changed, and the content did not")
                .why("A new version makes its readers look for what is new.")
                .remedy("Keep the label until something changes; or, if only the approval is new, leave it at that.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.INFO)
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        String label = context.strategy().version().label();
        String before = context.previous().orElseThrow().version().label();
        if (label.equals(before)) {
            return;
        }
        context.lookedAt();
        if (Content.changes(context).isEmpty()) {
            context.finding(ElementPath.ROOT.attribute("version").attribute("label"))
                    .argument("label", label)
                    .argument("before", before)
                    .report("{place} is \"{label}\" and was \"{before}\", and nothing else in the document changed.");
        }
    }
}
