package io.github.strategydocs.validation.internal.plan;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A measure, and what it is a measure of.
 *
 * @param path where it stands
 * @param measure the measure
 * @param action the action that has it, if one has
 * @param goal the goal that has it, if one has; with neither, it stands in the baseline
 */
public record HeldMeasure(ElementPath path, Measure measure, Optional<JudgedAction> action, Optional<Goal> goal) {

    /** All of a document, collected once for all rules of a run. */
    private record Collected(List<List<HeldMeasure>> groups, List<HeldMeasure> all) {}

    private static Collected collected(RuleContext context) {
        return context.shared(Collected.class, new Function<>() {
            @Override
            public Collected apply(Strategy strategy) {
                List<List<HeldMeasure>> groups = groups(strategy, JudgedActions.in(context));
                List<HeldMeasure> all = new ArrayList<>();
                for (List<HeldMeasure> group : groups) {
                    all.addAll(group);
                }
                return new Collected(Collections.unmodifiableList(groups), Collections.unmodifiableList(all));
            }
        });
    }

    /**
     * All measures of the document that is checked but those of actions to which nobody is committed.
     *
     * @param context the document
     * @return an unmodifiable list of groups; those in one group stand beside each other
     */
    public static List<List<HeldMeasure>> groups(RuleContext context) {
        return collected(context).groups();
    }

    private static List<List<HeldMeasure>> groups(Strategy strategy, JudgedActions actions) {
        List<List<HeldMeasure>> groups = new ArrayList<>();
        if (strategy.baseline().isPresent()) {
            add(
                    groups,
                    ElementPath.ROOT.attribute("baseline"),
                    strategy.baseline().get().measures(),
                    Optional.empty(),
                    Optional.empty());
        }
        if (strategy.purpose().isPresent()) {
            ElementPath goals = ElementPath.ROOT.attribute("purpose").attribute("goals");
            for (Goal goal : strategy.purpose().get().goals()) {
                add(groups, goals.member(goal.id()), goal.measures(), Optional.empty(), Optional.of(goal));
            }
        }
        for (JudgedAction action : actions.committed()) {
            add(groups, action.path(), action.action().measures(), Optional.of(action), Optional.empty());
        }
        return groups;
    }

    private static void add(
            List<List<HeldMeasure>> groups,
            ElementPath holder,
            List<Measure> measures,
            Optional<JudgedAction> action,
            Optional<Goal> goal) {
        if (measures.isEmpty()) {
            return;
        }
        List<HeldMeasure> group = new ArrayList<>();
        for (Measure measure : measures) {
            group.add(new HeldMeasure(holder.attribute("measures").member(measure.id()), measure, action, goal));
        }
        groups.add(group);
    }

    /**
     * All measures of the document that is checked but those of actions to which nobody is committed.
     *
     * @param context the document
     * @return an unmodifiable list of them
     */
    public static List<HeldMeasure> all(RuleContext context) {
        return collected(context).all();
    }

    /**
     * The place of one of its observations.
     *
     * @param number which it is, counted from 1
     * @return the path
     */
    public ElementPath observation(int number) {
        return path.attribute("observations").member(number);
    }

    /**
     * The place of one of its targets.
     *
     * @param number which it is, counted from 1
     * @return the path
     */
    public ElementPath target(int number) {
        return path.attribute("targets").member(number);
    }
}
