package io.github.strategydocs.model;

/**
 * What sort of document a strategy is.
 *
 * <pre>{@code
 * StrategyKind kind = strategy.kind().orElse(StrategyKind.STRATEGIC_PLAN);
 * boolean looksBack = kind == StrategyKind.PERFORMANCE_REPORT;
 * }</pre>
 */
public enum StrategyKind {
    /** Says where to go and how; the kind of a document that says nothing. */
    STRATEGIC_PLAN,
    /** Says what is to be achieved within a period, in measures and targets. */
    PERFORMANCE_PLAN,
    /** Says what was achieved. */
    PERFORMANCE_REPORT
}
