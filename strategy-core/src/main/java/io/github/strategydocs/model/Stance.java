package io.github.strategydocs.model;

/** How a stakeholder feels about the strategy; it says nothing about how much they matter. */
public enum Stance {
    /** For it. */
    SUPPORTIVE,
    /** Neither for nor against. */
    NEUTRAL,
    /** Against it. */
    HOSTILE,
    /** Partly for, partly against. */
    MIXED
}
