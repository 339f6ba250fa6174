package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One value of a measure, at one time.
 *
 * <pre>{@code
 * Observation observation = Observation.builder()
 *     .kind(ObservationKind.ACTUAL)
 *     .on(PartialDate.parse("2027-05-31"))
 *     .value(Decimal.of("22"))
 *     .outOf(Decimal.of("31"))
 *     .source("Count of channels, May 2027")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(key = {"kind", "on", "period"})
public abstract class Observation extends Described implements WithObservation {

    Observation() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What the observation says. */
    public abstract ObservationKind kind();

    /** The date of which it speaks. */
    public abstract Optional<PartialDate> on();

    /** The stretch of time of which it speaks. */
    public abstract Optional<Timeframe> period();

    /** The value. */
    public abstract Optional<Decimal> value();

    /** How exactly the value is known. */
    public abstract Optional<Bound> bound();

    /** The whole of which the value is a part: 330 in 20 of 330. */
    public abstract Optional<Decimal> outOf();

    /** The value in words. */
    public abstract Optional<String> descriptor();

    /** Where the value comes from. */
    public abstract Optional<String> source();

    /** What else is to be said about it. */
    public abstract Optional<String> note();

    @Override
    public final TypeDescription typeDescription() {
        return ObservationDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
