package io.github.strategydocs.model;

/** How a measure speaks. */
public enum MeasureNature {
    /** In numbers. */
    QUANTITATIVE,
    /** In words. */
    QUALITATIVE
}
