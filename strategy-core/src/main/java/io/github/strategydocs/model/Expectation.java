package io.github.strategydocs.model;

/** Whether a part of a strategy is likely to change. */
public enum Expectation {
    /** It should stay as it is. */
    STABLE,
    /** It will change. */
    EXPECTED_TO_CHANGE,
    /** It changes often. */
    VOLATILE
}
