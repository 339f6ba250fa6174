package io.github.strategydocs.model;

/** Which way a measure should go. */
public enum Direction {
    /** Up. */
    INCREASE,
    /** Down. */
    DECREASE,
    /** Not below a level. */
    AT_LEAST,
    /** Not above a level. */
    AT_MOST,
    /** Until all is done. */
    COMPLETE
}
