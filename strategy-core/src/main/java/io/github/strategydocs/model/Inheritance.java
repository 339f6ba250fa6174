package io.github.strategydocs.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds of an action, and what its parts have of it where they say nothing of their own.
 *
 * @param outermost the action of which it is a part in the end
 * @param theme the theme, if any
 * @param goals the goals
 * @param obligations the obligations
 * @param applicability the applicability, if any is stated
 * @param assignments the assignments of each role that has some, in the order of the roles
 * @param isCancelled whether it is given up
 */
record Inheritance(
        Action outermost,
        Optional<String> theme,
        List<String> goals,
        List<Obligation> obligations,
        Optional<Applicability> applicability,
        Map<AssignmentRole, List<Assignment>> assignments,
        boolean isCancelled) {

    /** Nothing yet, above the outermost action. */
    static Inheritance none(Action outermost) {
        return new Inheritance(
                outermost,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                new EnumMap<>(AssignmentRole.class),
                false);
    }

    /** What holds of an action that has this from its whole. */
    Inheritance passedOnBy(Action action) {
        return new Inheritance(
                outermost,
                action.theme().or(() -> theme),
                action.goals().isEmpty() ? goals : action.goals(),
                action.obligations().isEmpty() ? obligations : action.obligations(),
                action.applicability().or(() -> applicability),
                action.assignments().isEmpty() ? assignments : withOwn(action),
                isCancelled || action.status().equals(Optional.of(ProgressStatus.CANCELLED)));
    }

    private Map<AssignmentRole, List<Assignment>> withOwn(Action action) {
        Map<AssignmentRole, List<Assignment>> own = new EnumMap<>(AssignmentRole.class);
        for (Assignment assignment : action.assignments()) {
            own.computeIfAbsent(assignment.role(), role -> new ArrayList<>()).add(assignment);
        }
        own.replaceAll((role, ofRole) -> List.copyOf(ofRole));
        assignments.forEach(own::putIfAbsent);
        return own;
    }

    /** The same below another outermost action. */
    Inheritance below(Action other) {
        return new Inheritance(other, theme, goals, obligations, applicability, assignments, isCancelled);
    }
}
