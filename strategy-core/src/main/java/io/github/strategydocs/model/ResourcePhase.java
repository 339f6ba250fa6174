package io.github.strategydocs.model;

/**
 * When in the life of a strategy means are used.
 *
 * <pre>{@code
 * boolean paysForEvaluation = strategy.resourcing().orElseThrow().allocations().stream()
 *     .anyMatch(allocation -> allocation.phase() == ResourcePhase.EVALUATING
 *         && allocation.kind() == ResourceKind.MONEY);
 * }</pre>
 */
public enum ResourcePhase {
    /** Making the strategy. */
    PREPARING,
    /** Carrying it out. */
    DELIVERING,
    /** Finding out what it achieved. */
    EVALUATING
}
