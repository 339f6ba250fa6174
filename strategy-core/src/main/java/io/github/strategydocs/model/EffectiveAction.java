package io.github.strategydocs.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An action, with everything that it inherits from the action of which it is a part.
 *
 * <p>A part without a theme, goals, obligations or applicability of its own inherits those of the action of which it is
 * a part; assignments are inherited role by role. If no applicability is stated, it is {@link Applicability#APPLIES}.
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

    private final Strategy strategy;
    private final Action action;
    private final Inheritance inheritance;

    EffectiveAction(Strategy strategy, Action action, Inheritance inheritance) {
        this.strategy = strategy;
        this.action = action;
        this.inheritance = inheritance;
    }

    /**
     * Returns an action with what it inherits. Takes time proportional to the number of actions above it; for all
     * actions of a document, use {@link #all}.
     *
     * @param strategy the document that contains it
     * @param action the action
     * @return the effective action; if parts contain each other in a cycle, they inherit once around the cycle
     */
    public static EffectiveAction of(Strategy strategy, Action action) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(action, "action");
        List<Action> lineage = lineage(strategy, action);
        Inheritance inheritance = Inheritance.none(lineage.get(lineage.size() - 1));
        for (int i = lineage.size() - 1; i >= 0; i--) {
            inheritance = inheritance.passedOnBy(lineage.get(i));
        }
        return new EffectiveAction(strategy, action, inheritance);
    }

    /**
     * Returns all actions of a document with what they inherit, in time proportional to the number of actions, however
     * deeply they are nested.
     *
     * <pre>{@code
     * for (EffectiveAction action : EffectiveAction.all(strategy)) {
     *     System.out.println(action.action().title() + ": " + action.applicability());
     * }
     * }</pre>
     *
     * @param strategy the document
     * @return an unmodifiable list, in the order of the document; empty if there are no actions
     */
    public static List<EffectiveAction> all(Strategy strategy) {
        return new EffectiveActions(Objects.requireNonNull(strategy, "strategy")).all();
    }

    private static List<Action> lineage(Strategy strategy, Action action) {
        List<Action> lineage = new ArrayList<>(List.of(action));
        Set<String> seen = new HashSet<>(Set.of(action.id()));
        Optional<Action> whole = wholeOf(strategy, action);
        while (whole.isPresent() && seen.add(whole.get().id())) {
            lineage.add(whole.get());
            whole = wholeOf(strategy, whole.get());
        }
        return List.copyOf(lineage);
    }

    static Optional<Action> wholeOf(Strategy strategy, Action action) {
        return action.partOf()
                .map(strategy.index()::idOf)
                .flatMap(id -> strategy.index().find(id, Action.class));
    }

    /**
     * The action as it is in the document.
     *
     * @return the action
     */
    public Action action() {
        return action;
    }

    /**
     * The action, the action of which it is a part, and so on.
     *
     * @return an unmodifiable list, the action itself first; computed on each call, in time proportional to its length
     */
    public List<Action> lineage() {
        return lineage(strategy, action);
    }

    /**
     * The outermost action of which it is a part, directly or indirectly.
     *
     * @return the last of the {@linkplain #lineage() lineage}, which is the action itself if it is not a part
     */
    public Action outermost() {
        return inheritance.outermost();
    }

    /**
     * Whether it was cancelled, itself or with an action of which it is a part.
     *
     * @return whether any action of the {@linkplain #lineage() lineage} is cancelled
     */
    public boolean isCancelled() {
        return inheritance.isCancelled();
    }

    /**
     * The theme to which it belongs.
     *
     * @return its own theme, or that of the nearest action above it that has one
     */
    public Optional<String> theme() {
        return inheritance.theme();
    }

    /**
     * The goals or values to which it contributes.
     *
     * @return its own goals, or those of the nearest action above it that has any
     */
    public List<String> goals() {
        return inheritance.goals();
    }

    /**
     * Whom it binds, and how strongly.
     *
     * @return its own obligations, or those of the nearest action above it that has any
     */
    public List<Obligation> obligations() {
        return inheritance.obligations();
    }

    /**
     * Whether it applies.
     *
     * @return its own applicability, or that of the nearest action above it that states one; by default {@link
     *     Applicability#APPLIES}
     */
    public Applicability applicability() {
        return inheritance.applicability().orElse(Applicability.APPLIES);
    }

    /**
     * Who has which role in it.
     *
     * @return for each role, in the order of the roles, its own assignments or those of the nearest action above it
     *     that has any
     */
    public List<Assignment> assignments() {
        return inheritance.assignments().values().stream().flatMap(List::stream).toList();
    }

    /**
     * Who has one role in it.
     *
     * @param role the role
     * @return its own assignments of that role, or those of the nearest action above it that has any
     */
    public List<Assignment> assignments(AssignmentRole role) {
        return inheritance.assignments().getOrDefault(Objects.requireNonNull(role, "role"), List.of());
    }
}
