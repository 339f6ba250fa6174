package io.github.strategydocs.model;

/**
 * What a party has to do with an action.
 *
 * <pre>{@code
 * Action action = strategy.index().find("register", Action.class).orElseThrow();
 * for (Assignment assignment : action.assignments()) {
 *     if (assignment.role() == AssignmentRole.ACCOUNTABLE) {
 *         System.out.println(assignment.party() + " answers for it");
 *     }
 * }
 * }</pre>
 */
public enum AssignmentRole {
    /** Answers for the result; one party alone. */
    ACCOUNTABLE,
    /** Does the work. */
    RESPONSIBLE,
    /** Helps with the work. */
    SUPPORTING,
    /** Is asked before. */
    CONSULTED,
    /** Is told after. */
    INFORMED
}
