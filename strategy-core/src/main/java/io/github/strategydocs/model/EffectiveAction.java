package io.github.strategydocs.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An action with what it inherits from the action of which it is a part.
 *
 * <p>A part that states no theme, goals, obligations or applicability of its own has those of its whole; assignments
 * are inherited role by role. An applicability that nobody states is {@link Applicability#APPLIES}.
 *
 * <pre>{@code
 * Action part = strategy.index().find("licence-form", Action.class).orElseThrow();
 * EffectiveAction action = EffectiveAction.of(strategy, part);
 * List<Assignment> answering = action.assignments(AssignmentRole.ACCOUNTABLE);     // of the form, or else of the licence
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class EffectiveAction {

    private final Action action;
    private final List<Action> lineage;

    private EffectiveAction(Action action, List<Action> lineage) {
        this.action = action;
        this.lineage = lineage;
    }

    /**
     * An action with what it inherits.
     *
     * @param strategy the document in which it stands
     * @param action the action
     * @return the action as it is in effect; parts that contain each other inherit once around the circle
     */
    public static EffectiveAction of(Strategy strategy, Action action) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(action, "action");
        List<Action> lineage = new ArrayList<>(List.of(action));
        Set<String> seen = new HashSet<>(Set.of(action.id()));
        Optional<Action> whole = wholeOf(strategy, action);
        while (whole.isPresent() && seen.add(whole.get().id())) {
            lineage.add(whole.get());
            whole = wholeOf(strategy, whole.get());
        }
        return new EffectiveAction(action, List.copyOf(lineage));
    }

    private static Optional<Action> wholeOf(Strategy strategy, Action action) {
        return action.partOf()
                .map(strategy.index()::idOf)
                .flatMap(id -> strategy.index().find(id, Action.class));
    }

    /**
     * The action as it stands in the document.
     *
     * @return the action
     */
    public Action action() {
        return action;
    }

    /**
     * The action, the action of which it is a part, and so on.
     *
     * @return an unmodifiable list, the action itself first
     */
    public List<Action> lineage() {
        return lineage;
    }

    /**
     * The theme under which it stands.
     *
     * @return its own, or that of the nearest whole that has one
     */
    public Optional<String> theme() {
        return nearest(Action::theme);
    }

    /**
     * The goals or values that it serves.
     *
     * @return its own, or those of the nearest whole that has some
     */
    public List<String> goals() {
        return nearestList(Action::goals);
    }

    /**
     * Whom it binds, and how strongly.
     *
     * @return its own obligations, or those of the nearest whole that has some
     */
    public List<Obligation> obligations() {
        return nearestList(Action::obligations);
    }

    /**
     * Whether it applies.
     *
     * @return its own applicability, or that of the nearest whole that states one, or else that it applies
     */
    public Applicability applicability() {
        return nearest(Action::applicability).orElse(Applicability.APPLIES);
    }

    /**
     * Who has what to do with it.
     *
     * @return for each role, in the order of the roles, its own assignments or those of the nearest whole that has some
     */
    public List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (AssignmentRole role : EnumSet.allOf(AssignmentRole.class)) {
            assignments.addAll(assignments(role));
        }
        return List.copyOf(assignments);
    }

    /**
     * Who has one role in it.
     *
     * @param role the role
     * @return its own assignments of that role, or those of the nearest whole that has some
     */
    public List<Assignment> assignments(AssignmentRole role) {
        return nearestList(candidate -> candidate.assignments().stream()
                .filter(assignment -> assignment.role() == role)
                .toList());
    }

    private <T> Optional<T> nearest(Function<Action, Optional<T>> attribute) {
        return lineage.stream().map(attribute).flatMap(Optional::stream).findFirst();
    }

    private <T> List<T> nearestList(Function<Action, List<T>> attribute) {
        return lineage.stream()
                .map(attribute)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
