package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;

/** {@code document/change-note-missing}. */
final class ChangeNoteMissing extends BuiltInRule {

    ChangeNoteMissing() {
        super(RuleMetadata.builder("document/change-note-missing")
                .title("A version that supersedes another and does not say what changed")
                .why("Whoever knew the version before has to compare the two by hand to learn what changed and why.")
                .remedy(
                        "Say in the change note what changed, and why; and as supersedes the label of the version before.")
                .inPublication(Severity.WARNING)
                .yieldsToReason()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Version version = context.strategy().version();
        if (version.supersedes().isEmpty()) {
            return;
        }
        context.lookedAt();
        if (version.supersedes().get().equals(version.label())) {
            context.finding(ElementPath.ROOT.attribute("version").attribute("supersedes"))
                    .argument("version", version.label())
                    .report("Version \"{version}\" is said to supersede itself.");
            return;
        }
        if (!Said.anything(version.changeNote())) {
            context.finding(ElementPath.ROOT.attribute("version").attribute("changeNote"))
                    .argument("version", version.label())
                    .argument("superseded", version.supersedes().get())
                    .report("Version \"{version}\" supersedes \"{superseded}\" and does not say what changed.");
        }
    }
}
