package io.github.strategydocs.model;

/**
 * What an observation says.
 *
 * <pre>{@code
 * Measure measure = strategy.index().find("m-owned-channels", Measure.class).orElseThrow();
 * measure.observations().stream()
 *     .filter(observation -> observation.kind() == ObservationKind.ACTUAL)
 *     .forEach(observation -> System.out.println(observation.on() + ": " + observation.value()));
 * }</pre>
 */
public enum ObservationKind {
    /** How it was at the start. */
    BASELINE,
    /** How it turned out. */
    ACTUAL,
    /** How it is expected to turn out. */
    FORECAST
}
