package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.RenameSuggestion;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.NameList;
import io.github.strategydocs.validation.internal.facts.Actions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** {@code change/commitment-vanished}. */
final class CommitmentVanished extends BuiltInRule {

    CommitmentVanished() {
        super(RuleMetadata.builder("change/commitment-vanished")
                .title("An action that is gone, though it was neither completed nor cancelled")
                .why("A commitment that is dropped in silence takes the accountability of those who made it with it.")
                .remedy(
                        "Put the action back, and say in its status that it is completed or cancelled, with the reason in its statusNote.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        StrategyDiff diff = context.changes().orElseThrow();
        Actions actions = new Actions(diff.before());
        Map<String, String> renamed = new HashMap<>();
        for (RenameSuggestion suggestion : diff.suggestedRenames()) {
            renamed.put(suggestion.idBefore(), suggestion.idAfter());
        }
        for (Change change : Content.changes(context)) {
            if (change.kind() == EditKind.REMOVED && change.edit().before().orElse(null) instanceof Action) {
                // What was cut out of an action that goes, since it stands elsewhere now, says nothing of the action.
                Optional<Action> action =
                        diff.before().index().find(change.element().orElseThrow(), Action.class);
                context.lookedAt();
                if (action.isPresent() && isOpen(actions, action.get())) {
                    report(
                            context,
                            change,
                            action.get(),
                            renamed.get(action.get().id()));
                }
            }
        }
    }

    private static boolean isOpen(Actions actions, Action action) {
        return actions.isCommitment(action) && !action.status().equals(Optional.of(ProgressStatus.COMPLETED));
    }

    private static void report(RuleContext context, Change change, Action action, @Nullable String newId) {
        FindingDraft finding =
                context.finding(change.path()).about(action.id()).argument("action", NameList.quoted(action.title()));
        if (newId == null) {
            finding.report("Action {action} is gone, though it was neither completed nor cancelled.");
        } else {
            finding.argument("id", newId)
                    .report("Action {action} is gone, though it was neither completed nor cancelled; "
                            + "\"{id}\" is much like it, and should keep its id if it is the same action.");
        }
    }
}
