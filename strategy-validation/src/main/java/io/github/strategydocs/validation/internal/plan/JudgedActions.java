package io.github.strategydocs.validation.internal.plan;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.graph.Circle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * The actions of a document, and which of them are judged.
 *
 * <p>An action that has parts is judged by them. An action that does not apply here, or of which nobody has decided yet,
 * commits to nothing, and neither does one that was cancelled: of such only the rules about applicability speak. What
 * parts inherit is worked out once, from the wholes down, so that the time grows with the number of actions however
 * deep they lie in each other.
 */
public final class JudgedActions {

    private final StrategyIndex index;
    private final List<JudgedAction> all = new ArrayList<>();
    private final Map<String, JudgedAction> byId = new HashMap<>();
    private final List<JudgedAction> committed = new ArrayList<>();
    private final List<JudgedAction> judged = new ArrayList<>();

    private JudgedActions(StrategyIndex index) {
        this.index = index;
    }

    /**
     * The actions of the document that is checked, worked out once for all rules of a run.
     *
     * @param context the document
     * @return its actions
     */
    public static JudgedActions in(RuleContext context) {
        return context.shared(JudgedActions.class, new Function<>() {
            @Override
            public JudgedActions apply(Strategy strategy) {
                return of(strategy);
            }
        });
    }

    /**
     * The actions of a document.
     *
     * @param strategy the document
     * @return its actions; where parts contain each other, the one whose id comes first counts as the whole
     */
    public static JudgedActions of(Strategy strategy) {
        JudgedActions actions = new JudgedActions(strategy.index());
        if (strategy.actionPlan().isEmpty()) {
            return actions;
        }
        List<Action> stated = strategy.actionPlan().get().actions();
        for (Action action : stated) {
            actions.add(action);
        }
        for (JudgedAction action : actions.all) {
            action.tellWholes();
        }
        for (JudgedAction action : actions.all) {
            actions.choose(action);
        }
        return actions;
    }

    private void choose(JudgedAction action) {
        if (action.isCommitted()) {
            committed.add(action);
        }
        if (action.isJudged()) {
            judged.add(action);
        }
    }

    /** Adds an action after the wholes to which it belongs. */
    private void add(Action action) {
        if (action.partOf().isEmpty()) {
            if (!byId.containsKey(action.id())) {
                add(action, (JudgedAction) null);
            }
            return;
        }
        Deque<Action> lineage = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Action next = action;
        while (next != null && !byId.containsKey(next.id()) && seen.add(next.id())) {
            lineage.push(next);
            next = index.find(index.idOf(next.partOf().orElse("")), Action.class)
                    .orElse(null);
        }
        JudgedAction whole = next == null ? null : byId.get(next.id());
        if (next != null && whole == null) {
            Circle.open(lineage, next, Action::id);
        }
        while (!lineage.isEmpty()) {
            whole = add(lineage.pop(), whole);
        }
    }

    private JudgedAction add(Action action, @Nullable JudgedAction whole) {
        JudgedAction added = new JudgedAction(index.pathOf(action.id()).orElseThrow(), action, whole);
        byId.put(action.id(), added);
        all.add(added);
        return added;
    }

    /**
     * All actions.
     *
     * @return an unmodifiable list, each whole before its parts
     */
    public List<JudgedAction> all() {
        return Collections.unmodifiableList(all);
    }

    /**
     * The actions that are commitments, or are so on a condition, whether they have parts or not.
     *
     * @return an unmodifiable list, each whole before its parts
     */
    public List<JudgedAction> committed() {
        return Collections.unmodifiableList(committed);
    }

    /**
     * The actions that are judged by themselves.
     *
     * @return an unmodifiable list
     */
    public List<JudgedAction> judged() {
        return Collections.unmodifiableList(judged);
    }

    /**
     * The action of an id.
     *
     * @param id an id
     * @return the action, or empty if the document has no action of that id
     */
    public Optional<JudgedAction> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
