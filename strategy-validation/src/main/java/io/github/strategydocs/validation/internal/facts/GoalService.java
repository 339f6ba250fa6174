package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Theme;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * Which goals the actions of a document serve. An action that nobody means to do serves none; what serves a part of a
 * goal, or a goal that supports another, serves that too, as does an action under a theme that supports it.
 *
 * <p>It serves one run.
 */
public final class GoalService {

    private final Map<String, Set<String>> servants = new HashMap<>();
    private final Map<String, Integer> servantsByTheme = new HashMap<>();
    private final Set<String> served = new HashSet<>();

    /**
     * What the actions of the document that is checked serve, worked out once for all rules of a run.
     *
     * @param context the document
     * @return what they serve
     */
    public static GoalService in(RuleContext context) {
        return context.shared(GoalService.class, new Function<>() {
            @Override
            public GoalService apply(Strategy strategy) {
                return new GoalService(strategy, Actions.in(context));
            }
        });
    }

    private GoalService(Strategy strategy, Actions actions) {
        Set<String> counted = new HashSet<>();
        Set<String> topsWithGoals = new HashSet<>();
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (Action action : strategy.index().all(Action.class)) {
            JudgedAction judged = actions.of(action);
            if (judged.isCommitted()) {
                Action stating = judged.goalsFrom().action();
                String top = judged.top().action().id();
                if (!stating.goals().isEmpty()) {
                    topsWithGoals.add(top);
                    if (counted.add(stating.id())) {
                        for (String goal : stating.goals()) {
                            add(goal, top);
                        }
                        serve(strategy, stating.goals());
                    }
                }
                Theme theme = themeOf(strategy, judged);
                if (theme != null) {
                    serveByTheme(strategy, theme);
                    themes.putIfAbsent(top, theme);
                }
            }
        }
        themes.keySet().removeAll(topsWithGoals);
        countByTheme(themes.values());
    }

    /** What serves goals by its theme alone: an action that names goals says which of them it serves. */
    private void countByTheme(Collection<Theme> themeOfEach) {
        Map<String, Integer> sizes = new HashMap<>();
        for (Theme theme : themeOfEach) {
            sizes.put(theme.id(), sizes.getOrDefault(theme.id(), 0) + 1);
        }
        Set<String> met = new HashSet<>();
        for (Theme theme : themeOfEach) {
            if (met.add(theme.id())) {
                for (String goal : theme.supports()) {
                    int more = sizes.getOrDefault(theme.id(), 0);
                    servantsByTheme.put(goal, servantsByTheme.getOrDefault(goal, 0) + more);
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

    @Nullable
    private static Theme themeOf(Strategy strategy, JudgedAction action) {
        Optional<String> id = action.theme();
        return id.isPresent() ? strategy.index().find(id.get(), Theme.class).orElse(null) : null;
    }

    private void serveByTheme(Strategy strategy, Theme theme) {
        if (served.add(theme.id())) {
            serve(strategy, theme.supports());
        }
    }

    /** A goal is served, and with it that of which it is a part and what it supports. */
    private void serve(Strategy strategy, List<String> references) {
        if (served.containsAll(references)) {
            return; // all of them are ids that were followed before
        }
        Deque<String> toFollow = new ArrayDeque<>();
        addAll(toFollow, references);
        while (!toFollow.isEmpty()) {
            String id = strategy.index().idOf(toFollow.remove());
            if (Here.isPlain(id) && served.add(id)) {
                Optional<Goal> goal = strategy.index().find(id, Goal.class);
                if (goal.isPresent()) {
                    addAll(toFollow, goal.get().supports());
                    if (goal.get().partOf().isPresent()) {
                        toFollow.add(goal.get().partOf().get());
                    }
                }
            }
        }
    }

    /** One by one, since the queue's own method makes a lambda, which takes the platform a while the first time. */
    private static void addAll(Deque<String> queue, List<String> more) {
        for (String one : more) {
            queue.add(one);
        }
    }

    /**
     * How many actions serve a goal itself: they or their parts name it, or they name no goal and their theme supports it.
     *
     * @param goal the id of a goal
     * @return how many, parts of actions not counted by themselves
     */
    public int countFor(String goal) {
        return servants.getOrDefault(goal, Set.of()).size() + servantsByTheme.getOrDefault(goal, 0);
    }

    /**
     * Whether an action serves a goal.
     *
     * @param goal the id of a goal
     * @return whether an action serves it by itself, by a part of it or what supports it, or by the theme
     */
    public boolean isServed(String goal) {
        return served.contains(goal);
    }
}
