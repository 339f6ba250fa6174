package io.github.strategydocs.model;

/**
 * Where between effort and effect a measure looks.
 *
 * <pre>{@code
 * boolean looksAtEffects = strategy.index().all(Measure.class).stream()
 *     .anyMatch(measure -> measure.stage().equals(Optional.of(MeasureStage.OUTCOME)));
 * }</pre>
 */
public enum MeasureStage {
    /** What goes in. */
    INPUT,
    /** How what goes in is handled. */
    INPUT_PROCESSING,
    /** What comes out. */
    OUTPUT,
    /** How what comes out is handled. */
    OUTPUT_PROCESSING,
    /** What changes for people. */
    OUTCOME
}
