package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Actions;
import java.util.Optional;

/** {@code scope/creep}. */
final class Creep extends BuiltInRule {

    Creep() {
        super(RuleMetadata.builder("scope/creep")
                .title("More to do, and no more to do it with")
                .why("Each thing that is added takes from all the others what they were promised.")
                .remedy("Add people, time or money; or say what is dropped for what was added.")
                .needs(Input.PREVIOUS_VERSION)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Strategy before = context.previous().orElseThrow();
        Strategy after = context.strategy();
        int moreActions = openActions(after) - openActions(before);
        int moreItems = itemsInScope(after) - itemsInScope(before);
        if (openActions(after) + itemsInScope(after) > 0) {
            context.lookedAt();
        }
        if (moreActions + moreItems > 0 && !Means.of(after).exceed(Means.of(before))) {
            context.finding(place(moreActions, moreItems))
                    .argument("actions", moreActions)
                    .argument("items", moreItems)
                    .report("Since the version before the plan has grown by " + growth(moreActions, moreItems)
                            + ", and what is allocated to it has not grown.");
        }
    }

    private static String growth(int moreActions, int moreItems) {
        String actions = counted(moreActions, "top-level action", "top-level actions");
        String items = counted(moreItems, "thing in scope", "things in scope");
        if (moreActions == 0 || moreItems == 0) {
            return moreActions == 0 ? items : actions;
        }
        if (moreActions > 0) {
            return actions + (moreItems > 0 ? " and " : ", less ") + items;
        }
        return items + ", less " + actions;
    }

    private static String counted(int difference, String one, String many) {
        int count = Math.abs(difference);
        return count + " " + (count == 1 ? one : many);
    }

    private static ElementPath place(int moreActions, int moreItems) {
        return moreActions >= moreItems
                ? ElementPath.ROOT.attribute("actionPlan").attribute("actions")
                : ElementPath.ROOT.attribute("scope").attribute("inScope");
    }

    private static int openActions(Strategy strategy) {
        Actions actions = new Actions(strategy);
        int open = 0;
        for (Action action : strategy.index().all(Action.class)) {
            boolean isTop = actions.wholeOf(action).isEmpty();
            boolean isDone = action.status().equals(Optional.of(ProgressStatus.COMPLETED));
            open += isTop && !isDone && actions.isCommitment(action) ? 1 : 0;
        }
        return open;
    }

    private static int itemsInScope(Strategy strategy) {
        return strategy.scope().isPresent() ? strategy.scope().get().inScope().size() : 0;
    }
}
