package io.github.strategydocs.model;

/**
 * How exactly a value is known.
 *
 * <pre>{@code
 * Observation observation = Observation.builder()
 *     .kind(ObservationKind.BASELINE)
 *     .value(Decimal.of("4000"))
 *     .bound(Bound.ABOUT)
 *     .build();
 * observation.bound().isEmpty();     // false: it is about 4,000
 * }</pre>
 */
public enum Bound {
    /** Roughly. */
    ABOUT,
    /** That much or more. */
    AT_LEAST,
    /** That much or less. */
    AT_MOST
}
