package io.github.strategydocs.model;

/**
 * Which way a measure should go.
 *
 * <pre>{@code
 * Measure measure = Measure.builder()
 *     .id("days-to-answer")
 *     .name("Working days until a question is answered")
 *     .direction(Direction.DECREASE)
 *     .build();
 * measure.direction();     // Optional[DECREASE]
 * }</pre>
 */
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
