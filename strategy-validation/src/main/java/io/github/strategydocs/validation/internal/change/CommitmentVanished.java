package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.RenameSuggestion;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.NameList;
import io.github.strategydocs.validation.internal.facts.Actions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code change/commitment-vanished}. Of an action that is gone as a whole, and of one that is given up or done, nothing is
 * said of what it was to bring forth.
 */
final class CommitmentVanished extends BuiltInRule {

    CommitmentVanished() {
        super(RuleMetadata.builder("change/commitment-vanished")
                .title(
                        "An action, deliverable or milestone that is gone, though it was neither completed nor cancelled")
                .why("A commitment that is dropped in silence takes the accountability of those who made it with it.")
                .remedy("Put it back, and say in its status that it is completed or cancelled, with the reason in the "
                        + "action's statusNote.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
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
            if (change.kind() == EditKind.REMOVED) {
                Object gone = change.edit().before().orElse(null);
                if (gone instanceof Action) {
                    check(context, actions, change, renamed);
                } else if (gone instanceof Deliverable deliverable) {
                    check(context, actions, change, deliverable.status(), renamed);
                } else if (gone instanceof Milestone milestone) {
                    check(context, actions, change, milestone.status(), renamed);
                }
            }
        }
    }

    private static void check(RuleContext context, Actions actions, Change change, Map<String, String> renamed) {
        // What was cut out of an action that goes, since it stands elsewhere now, says nothing of the action.
        Optional<Action> action = before(context).index().find(change.element().orElseThrow(), Action.class);
        context.lookedAt();
        if (action.isPresent() && isOpen(actions, action.get())) {
            FindingDraft finding = context.finding(change.path())
                    .about(action.get().id())
                    .argument("action", NameList.quoted(action.get().title()));
            report(finding, "Action {action}", action.get().id(), renamed);
        }
    }

    /** The action still stands, so that less is lost than with all of it: never more than a warning. */
    private static void check(
            RuleContext context,
            Actions actions,
            Change change,
            Optional<ProgressStatus> status,
            Map<String, String> renamed) {
        String id = change.element().orElseThrow();
        Optional<Action> holder = holder(before(context), id);
        context.lookedAt();
        if (holder.isEmpty() || !isOpen(actions, holder.get()) || isOver(status) || isStillMeant(context, id)) {
            return;
        }
        Optional<Action> now = context.index().find(holder.get().id(), Action.class);
        if (now.isPresent() && Actions.in(context).isCommitment(now.get())) {
            FindingDraft finding = context.finding(change.path())
                    .about(id)
                    .atMost(Severity.WARNING)
                    .argument("kind", change.type())
                    .argument("part", NameList.quoted(change.title().orElse(id)))
                    .argument("action", NameList.quoted(now.get().title()));
            report(finding, "{kind} {part} of action {action}", id, renamed);
        }
    }

    /** Whether it has become something else, such as a part that is an action itself. */
    private static boolean isStillMeant(RuleContext context, String id) {
        return context.index().find(id).isPresent();
    }

    private static Strategy before(RuleContext context) {
        return context.previous().orElseThrow();
    }

    /** The action that held a deliverable or a milestone. */
    private static Optional<Action> holder(Strategy strategy, String id) {
        Optional<ElementPath> path =
                strategy.index().pathOf(id).flatMap(ElementPath::parent).flatMap(ElementPath::parent);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = path.get().steps();
        return !steps.isEmpty() && steps.get(steps.size() - 1) instanceof MemberStep member
                ? strategy.index().find(member.id(), Action.class)
                : Optional.empty();
    }

    private static boolean isOpen(Actions actions, Action action) {
        return actions.isCommitment(action) && !action.status().equals(Optional.of(ProgressStatus.COMPLETED));
    }

    private static boolean isOver(Optional<ProgressStatus> status) {
        return status.equals(Optional.of(ProgressStatus.COMPLETED))
                || status.equals(Optional.of(ProgressStatus.CANCELLED));
    }

    private static void report(FindingDraft finding, String what, String idBefore, Map<String, String> renamed) {
        String newId = renamed.get(idBefore);
        String said = what + " is gone, though it was neither completed nor cancelled";
        if (newId == null) {
            finding.report(said + ".");
        } else {
            finding.argument("id", newId)
                    .argument("idBefore", idBefore)
                    .report(said + "; \"{id}\" is much like it: if it is the same "
                            + (what.startsWith("Action") ? "action" : "one")
                            + ", give it back the id \"{idBefore}\".");
        }
    }
}
