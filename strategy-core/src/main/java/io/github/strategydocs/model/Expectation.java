package io.github.strategydocs.model;

/**
 * Whether a part of a strategy is likely to change.
 *
 * <pre>{@code
 * List<String> settled = strategy.monitoring().orElseThrow().volatility().stream()
 *     .filter(part -> part.expectation() == Expectation.STABLE)
 *     .map(Volatility::subject)
 *     .toList();
 * }</pre>
 */
public enum Expectation {
    /** It should stay as it is. */
    STABLE,
    /** It will change. */
    EXPECTED_TO_CHANGE,
    /** It changes often. */
    VOLATILE
}
