package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a part of the document is likely to change.
 *
 * <pre>{@code
 * Volatility volatility = Volatility.builder()
 *     .subject("stakeholderMap")
 *     .expectation(Expectation.EXPECTED_TO_CHANGE)
 *     .reviewBy(PartialDate.parse("2028-01"))
 *     .reason("The province votes in autumn.")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "subject", key = "subject")
public abstract class Volatility extends Described implements WithVolatility {

    Volatility() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of an element, or the name of a section. */
    @RefersTo(orSection = true)
    public abstract String subject();

    /** Whether it is likely to change. */
    public abstract Expectation expectation();

    /** By when somebody looks again. */
    public abstract Optional<PartialDate> reviewBy();

    /** Why. */
    public abstract Optional<String> reason();

    @Override
    public final TypeDescription typeDescription() {
        return VolatilityDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableVolatility.Builder {
        Builder() {}
    }
}
