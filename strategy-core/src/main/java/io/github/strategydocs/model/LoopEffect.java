package io.github.strategydocs.model;

/** What came of what people said. */
public enum LoopEffect {
    /** The organisation does something better. */
    ORGANISATION_IMPROVED,
    /** Somebody's problem was solved. */
    CITIZEN_HELPED,
    /** Both of these. */
    BOTH,
    /** Nothing changed. */
    NO_CHANGE
}
