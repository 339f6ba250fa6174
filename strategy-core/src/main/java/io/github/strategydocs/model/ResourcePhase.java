package io.github.strategydocs.model;

/** When in the life of a strategy means are used. */
public enum ResourcePhase {
    /** Making the strategy. */
    PREPARING,
    /** Carrying it out. */
    DELIVERING,
    /** Finding out what it achieved. */
    EVALUATING
}
