package io.github.strategydocs.model;

/**
 * How a measure speaks.
 *
 * <pre>{@code
 * Measure measure = Measure.builder()
 *     .id("what-skippers-say")
 *     .name("What skippers say of the notices")
 *     .nature(MeasureNature.QUALITATIVE)
 *     .addObservation(Observation.builder()
 *         .kind(ObservationKind.BASELINE).descriptor("Too long, and too late").build())
 *     .build();
 * }</pre>
 */
public enum MeasureNature {
    /** In numbers. */
    QUANTITATIVE,
    /** In words. */
    QUALITATIVE
}
