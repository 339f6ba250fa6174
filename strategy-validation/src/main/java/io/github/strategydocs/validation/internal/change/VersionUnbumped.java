package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.List;

/** {@code change/version-unbumped}. What is still a draft, or was one under this label, may change. */
final class VersionUnbumped extends BuiltInRule {

    VersionUnbumped() {
        super(RuleMetadata.builder("change/version-unbumped")
                .title("The content changed, and the label of the version did not")
                .why("Two documents with one label cannot be told apart: whoever cites the version may mean either.")
                .remedy("Give the version a new label, and say in supersedes which it follows.")
                .needs(Input.PREVIOUS_VERSION)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Version version = context.strategy().version();
        Version before = context.previous().orElseThrow().version();
        boolean wasOpen = version.status() == VersionStatus.DRAFT || before.status() == VersionStatus.DRAFT;
        if (wasOpen || !version.label().equals(before.label())) {
            return;
        }
        context.lookedAt();
        List<Change> changes = Content.changes(context);
        if (!changes.isEmpty()) {
            context.finding(ElementPath.ROOT.attribute("version").attribute("label"))
                    .argument("label", version.label())
                    .argument("count", changes.size())
                    .sentence("first", changes.get(0).sentence())
                    .report(
                            changes.size() == 1
                                    ? "{place} is still \"{label}\", though the content changed: {first}."
                                    : "{place} is still \"{label}\", though the content changed in {count} places, "
                                            + "beginning with this: {first}.");
        }
    }
}
