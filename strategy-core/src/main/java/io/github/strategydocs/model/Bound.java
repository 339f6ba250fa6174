package io.github.strategydocs.model;

/** How exactly a value is known. */
public enum Bound {
    /** Roughly. */
    ABOUT,
    /** That much or more. */
    AT_LEAST,
    /** That much or less. */
    AT_MOST
}
