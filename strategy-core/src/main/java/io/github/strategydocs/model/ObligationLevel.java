package io.github.strategydocs.model;

/** How strongly an action binds. */
public enum ObligationLevel {
    /** It must be done. */
    REQUIRED,
    /** It should be done. */
    ENCOURAGED
}
