package io.github.strategydocs.model;

/**
 * How strongly an action binds.
 *
 * <pre>{@code
 * Action action = strategy.index().find("register", Action.class).orElseThrow();
 * boolean binds = EffectiveAction.of(strategy, action).obligations().stream()
 *     .anyMatch(obligation -> obligation.level() == ObligationLevel.REQUIRED);
 * }</pre>
 */
public enum ObligationLevel {
    /** It must be done. */
    REQUIRED,
    /** It should be done. */
    ENCOURAGED
}
