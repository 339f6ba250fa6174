package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.EffectiveAction;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Strategy;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which goals the actions of a document serve. An action that nobody means to do serves none; what serves a part of a
 * goal serves the goal.
 *
 * <p>It serves one run of one rule.
 */
public final class GoalService {

    private final Map<String, Set<String>> servants = new HashMap<>();
    private final Set<String> served = new HashSet<>();

    /**
     * What the actions of a document serve.
     *
     * @param strategy the document
     */
    public GoalService(Strategy strategy) {
        for (Action action : strategy.index().all(Action.class)) {
            if (Actions.isCommitment(strategy, action)) {
                EffectiveAction effective = EffectiveAction.of(strategy, action);
                List<Action> lineage = effective.lineage();
                String top = lineage.get(lineage.size() - 1).id();
                for (String goal : effective.goals()) {
                    add(goal, top);
                    serve(strategy, goal);
                }
            }
        }
    }

    private void add(String goal, String action) {
        Set<String> ofGoal = servants.get(goal);
        if (ofGoal == null) {
            ofGoal = new LinkedHashSet<>();
            servants.put(goal, ofGoal);
        }
        ofGoal.add(action);
    }

    private void serve(Strategy strategy, String id) {
        Optional<String> goal = Optional.of(id);
        while (goal.isPresent() && served.add(goal.get())) {
            Optional<Goal> found = strategy.index().find(goal.get(), Goal.class);
            goal = found.isPresent() ? found.get().partOf() : Optional.empty();
        }
    }

    /**
     * The actions that serve a goal itself, by the action of which they are a part.
     *
     * @param goal the id of a goal
     * @return the ids of actions that are no parts
     */
    public Set<String> actionsFor(String goal) {
        return Collections.unmodifiableSet(servants.getOrDefault(goal, Set.of()));
    }

    /**
     * Whether an action serves a goal.
     *
     * @param goal the id of a goal
     * @return whether an action serves it, or a part of it
     */
    public boolean isServed(String goal) {
        return served.contains(goal);
    }
}
