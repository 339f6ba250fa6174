package io.github.strategydocs.model;

/**
 * How a stakeholder feels about the strategy; it says nothing about how much they matter.
 *
 * <pre>{@code
 * Stakeholder anglers = strategy.index().find("anglers", Stakeholder.class).orElseThrow();
 * Stakeholder annoyed = anglers.withStance(Stance.HOSTILE);
 * annoyed.quadrant().equals(anglers.quadrant());     // true: a stance moves nobody on the map
 * }</pre>
 */
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
