package io.github.strategydocs.model;

/** What a party has to do with an action. */
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
