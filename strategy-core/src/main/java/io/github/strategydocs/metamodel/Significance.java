package io.github.strategydocs.metamodel;

/**
 * How significant a difference between two versions is, in ascending order.
 *
 * <pre>{@code
 * List<Change> weighty = diff.changes(Significance.SUBSTANTIVE);
 * Significance.COMMITMENT.compareTo(Significance.SUBSTANTIVE) > 0;     // true
 * }</pre>
 */
public enum Significance {
    /** Only the order within a list or the format differs. */
    NONE,
    /** The text differs only in case, punctuation, white space or quotation marks; the normalised text is the same. */
    EDITORIAL,
    /** The text differs. */
    WORDING,
    /** A fact differs. */
    SUBSTANTIVE,
    /** A commitment differs: a deadline, a target, the accountable party, scope, money. */
    COMMITMENT
}
