package io.github.strategydocs.model;

/** What an observation says. */
public enum ObservationKind {
    /** How it was at the start. */
    BASELINE,
    /** How it turned out. */
    ACTUAL,
    /** How it is expected to turn out. */
    FORECAST
}
