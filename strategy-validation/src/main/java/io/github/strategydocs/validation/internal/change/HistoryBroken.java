package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code change/history-broken}. A working copy under the label of the version before follows what that one follows. */
final class HistoryBroken extends BuiltInRule {

    HistoryBroken() {
        super(RuleMetadata.builder("change/history-broken")
                .title("A version that supersedes another than the one before")
                .why("The chain of versions is what proves that nothing was slipped in or lost between two of them.")
                .remedy("Name the version before in supersedes; if a version is missing in between, find it.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Version version = context.strategy().version();
        String before = context.previous().orElseThrow().version().label();
        if (version.supersedes().isEmpty() || version.label().equals(before)) {
            return;
        }
        context.lookedAt();
        if (!version.supersedes().get().equals(before)) {
            context.finding(ElementPath.ROOT.attribute("version").attribute("supersedes"))
                    .argument("label", version.label())
                    .argument("superseded", version.supersedes().get())
                    .argument("before", before)
                    .report("Version \"{label}\" says that it supersedes \"{superseded}\", and the version before is "
                            + "\"{before}\".");
        }
    }
}
