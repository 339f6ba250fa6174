package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where are we now, and who does what.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.builder()
 *     .narrative("We counted in January, with the help of the harbour offices.")
 *     .assessedOn(PartialDate.parse("2027-01"))
 *     .addChannel(Channel.builder().id("noticeboards").name("Noticeboards at the locks").build())
 *     .build();
 * Strategy counted = strategy.withBaseline(baseline);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class Baseline extends Described implements Section, WithBaseline {

    Baseline() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What is to be said about this section in words. */
    @Override
    public abstract Optional<String> narrative();

    /** When we last looked. */
    public abstract Optional<PartialDate> assessedOn();

    /** What is done today on digital and social media. */
    public abstract List<Activity> activities();

    /** The channels in use, planned, or decided against. */
    public abstract List<Channel> channels();

    /** Figures that show where we are and belong to no goal or action. */
    public abstract List<Measure> measures();

    @Override
    public final TypeDescription typeDescription() {
        return BaselineDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableBaseline.Builder {
        Builder() {}
    }
}
