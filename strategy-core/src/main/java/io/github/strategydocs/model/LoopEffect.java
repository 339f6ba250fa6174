package io.github.strategydocs.model;

/**
 * What came of what people said.
 *
 * <pre>{@code
 * long inVain = strategy.engagement().orElseThrow().feedbackLoops().stream()
 *     .flatMap(loop -> loop.closures().stream())
 *     .filter(closure -> closure.effect() == LoopEffect.NO_CHANGE)
 *     .count();
 * }</pre>
 */
public enum LoopEffect {
    /** The organisation does something better. */
    ORGANISATION_IMPROVED,
    /** Somebody's problem was solved. */
    CITIZEN_HELPED,
    /** Both of these. */
    BOTH,
    /** Nothing changed. */
    NO_CHANGE
}
