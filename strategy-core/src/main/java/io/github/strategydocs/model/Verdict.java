package io.github.strategydocs.model;

/**
 * What became of a challenger's finding.
 *
 * <pre>{@code
 * long accepted = strategy.development().orElseThrow().challenges().stream()
 *     .flatMap(challenge -> challenge.findings().stream())
 *     .filter(finding -> finding.verdict().equals(Optional.of(Verdict.ACCEPTED)))
 *     .count();
 * }</pre>
 */
public enum Verdict {
    /** It was right, and something was done. */
    ACCEPTED,
    /** Part of it was right. */
    PARTLY,
    /** It was not followed. */
    REJECTED
}
