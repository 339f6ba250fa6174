package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of time, given by its first day, its last day, a name, or any of these.
 *
 * <pre>{@code
 * Timeframe year = Timeframe.builder()
 *     .start(PartialDate.parse("2026-04"))
 *     .end(PartialDate.parse("2027-03"))
 *     .label("2026/27")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "label")
public abstract class Timeframe extends Described implements WithTimeframe {

    Timeframe() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The date from which it runs. */
    public abstract Optional<PartialDate> start();

    /** The date until which it runs. */
    public abstract Optional<PartialDate> end();

    /** The name by which people call it, such as 2026/27. */
    public abstract Optional<String> label();

    @Override
    public final TypeDescription typeDescription() {
        return TimeframeDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableTimeframe.Builder {
        Builder() {}
    }
}
