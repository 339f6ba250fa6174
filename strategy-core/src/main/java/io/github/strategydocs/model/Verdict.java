package io.github.strategydocs.model;

/** What became of a challenger's finding. */
public enum Verdict {
    /** It was right, and something was done. */
    ACCEPTED,
    /** Part of it was right. */
    PARTLY,
    /** It was not followed. */
    REJECTED
}
