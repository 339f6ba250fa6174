package io.github.strategydocs.validation.internal.plan;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
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

/**
 * The actions of a document, and which of them are judged.
 *
 * <p>An action that has parts is judged by them. An action that does not apply here, or of which nobody has decided yet,
 * commits to nothing, and neither does one that was cancelled: of such only the rules about applicability speak. What
 * parts inherit is worked out once, from the wholes down, so that the time grows with the number of actions however
 * deep they lie in each other.
 */
public final class JudgedActions {

    private final List<JudgedAction> all = new ArrayList<>();
    private final Map<String, JudgedAction> byId = new HashMap<>();

    private JudgedActions() {}

    /**
     * The actions of the document that is checked, worked out once for all rules of a run.
     *
     * @param context the document
     * @return its actions
     */
    public static JudgedActions in(RuleContext context) {
        return context.shared(JudgedActions.class, JudgedActions::of);
    }

    /**
     * The actions of a document.
     *
     * @param strategy the document
     * @return its actions; where parts contain each other, the one whose id comes first counts as the whole
     */
    public static JudgedActions of(Strategy strategy) {
        JudgedActions actions = new JudgedActions();
        if (strategy.actionPlan().isEmpty()) {
            return actions;
        }
        List<Action> stated = strategy.actionPlan().get().actions();
        Map<String, Action> known = new HashMap<>();
        for (Action action : stated) {
            known.put(action.id(), action);
        }
        for (Action action : stated) {
            actions.add(action, known);
        }
        for (JudgedAction action : actions.all) {
            action.tellWholes();
        }
        return actions;
    }

    /** Adds an action after the wholes to which it belongs. */
    private void add(Action action, Map<String, Action> known) {
        Deque<Action> lineage = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Action next = action;
        while (next != null && !byId.containsKey(next.id()) && seen.add(next.id())) {
            lineage.push(next);
            next = known.get(next.partOf().orElse(""));
        }
        JudgedAction whole = next == null ? null : byId.get(next.id());
        if (next != null && whole == null) {
            Circle.open(lineage, next, Action::id);
        }
        while (!lineage.isEmpty()) {
            Action part = lineage.pop();
            ElementPath path = ElementPath.ROOT
                    .attribute("actionPlan")
                    .attribute("actions")
                    .member(part.id());
            whole = new JudgedAction(path, part, whole);
            byId.put(part.id(), whole);
            all.add(whole);
        }
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
        List<JudgedAction> committed = new ArrayList<>();
        for (JudgedAction action : all) {
            if (action.isCommitted()) {
                committed.add(action);
            }
        }
        return Collections.unmodifiableList(committed);
    }

    /**
     * The actions that are judged by themselves.
     *
     * @return an unmodifiable list
     */
    public List<JudgedAction> judged() {
        List<JudgedAction> judged = new ArrayList<>();
        for (JudgedAction action : all) {
            if (action.isJudged()) {
                judged.add(action);
            }
        }
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
