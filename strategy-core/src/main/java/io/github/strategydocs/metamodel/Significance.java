package io.github.strategydocs.metamodel;

/**
 * How much it matters that something differs between two versions, least first.
 *
 * <pre>{@code
 * List<Change> weighty = diff.changes(Significance.SUBSTANTIVE);
 * Significance.COMMITMENT.compareTo(Significance.SUBSTANTIVE) > 0;     // true
 * }</pre>
 */
public enum Significance {
    /** Order within one list, and format. */
    NONE,
    /** The words differ, the normalised text does not: case, punctuation, white space, quotation marks. */
    EDITORIAL,
    /** The text differs. */
    WORDING,
    /** A fact differs. */
    SUBSTANTIVE,
    /** What somebody is held to differs: a deadline, a target, the accountable party, scope, money. */
    COMMITMENT
}
