package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.value.Decimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a measure is to reach, and when.
 *
 * <pre>{@code
 * Target target = Target.builder()
 *     .value(Decimal.of("90"))
 *     .deadline(Deadline.on("2028-03"))
 *     .rationale("What the lighthouse service reached in two years")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(key = "deadline")
public abstract class Target extends Described implements WithTarget {

    Target() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The value to be reached. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Decimal> value();

    /** The value to be reached, in words. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<String> descriptor();

    /** By when it is to be reached. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Deadline> deadline();

    /** Why this much by then. */
    public abstract Optional<String> rationale();

    @Override
    public final TypeDescription typeDescription() {
        return TargetDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
