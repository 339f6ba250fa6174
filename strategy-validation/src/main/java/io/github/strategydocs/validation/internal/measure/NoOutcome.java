package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureFamily;
import io.github.strategydocs.model.MeasureStage;
import io.github.strategydocs.model.Theme;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code measure/no-outcome}. A goal that has parts is measured by what measures them, too. */
final class NoOutcome extends BuiltInRule {

    NoOutcome() {
        super(RuleMetadata.builder("measure/no-outcome")
                .title("A goal that no outcome is measured for")
                .why(
                        "Where only activity is counted, meetings held and pages published, activity becomes a substitute for "
                                + "achievement.")
                .remedy(
                        "Give the goal, or an action that serves it, a measure of what changes for people: stage outcome.")
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        List<Located<Goal>> goals = context.all(Goal.class);
        Map<String, Goal> byId = new HashMap<>();
        for (Located<Goal> goal : goals) {
            byId.put(goal.value().id(), goal.value());
        }
        Set<String> measured = new HashSet<>();
        for (Located<Goal> goal : goals) {
            if (hasOutcome(goal.value().measures())) {
                mark(goal.value().id(), byId, measured);
            }
        }
        IdentityHashMap<List<String>, Boolean> seen =
                new IdentityHashMap<>(); // parts share the goals of their whole, and actions those of their theme
        for (JudgedAction action : JudgedActions.in(context).committed()) {
            if (hasOutcome(action.action().measures())) {
                markAll(action.goals(), byId, measured, seen);
                Optional<Theme> theme = context.index().find(action.theme().orElse(""), Theme.class);
                if (theme.isPresent()) {
                    markAll(theme.get().supports(), byId, measured, seen);
                }
            }
        }
        for (Located<Goal> goal : goals) {
            if (!measured.contains(goal.value().id())) {
                context.finding(goal.path().attribute("measures"))
                        .named("goal", goal.path())
                        .report("For {goal}, no outcome is measured, here or in the actions that serve it.");
            }
        }
    }

    private static void markAll(
            List<String> ids,
            Map<String, Goal> goals,
            Set<String> measured,
            IdentityHashMap<List<String>, Boolean> seen) {
        if (seen.put(ids, true) == null) {
            for (String id : ids) {
                mark(id, goals, measured);
            }
        }
    }

    private static void mark(String id, Map<String, Goal> goals, Set<String> measured) {
        String next = id;
        while (goals.containsKey(next) && measured.add(next)) {
            next = goals.get(next).partOf().orElse("");
        }
    }

    private static boolean hasOutcome(List<Measure> measures) {
        for (Measure measure : measures) {
            if (measure.stage().equals(Optional.of(MeasureStage.OUTCOME))
                    || measure.family().equals(Optional.of(MeasureFamily.STRATEGIC_OUTCOME))) {
                return true;
            }
        }
        return false;
    }
}
