package io.github.strategydocs.model;

/** How much is known of an activity. */
public enum Knowledge {
    /** It has been looked at and is understood. */
    KNOWN,
    /** Something is known of it, and something is not. */
    PARTLY_KNOWN,
    /** It happens, or may happen, and nobody knows how. */
    UNKNOWN
}
