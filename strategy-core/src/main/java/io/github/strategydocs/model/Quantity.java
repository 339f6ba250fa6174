package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.value.Decimal;
import org.immutables.value.Value;

/**
 * An amount of something: 12.5 FTE, or 40000 GBP.
 *
 * <pre>{@code
 * Quantity staff = Quantity.builder().value(Decimal.of("2.5")).unit("FTE").build();
 * Quantity money = Quantity.builder().value(Decimal.of("85000")).unit("EUR").build();     // an ISO 4217 code
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "unit")
public abstract class Quantity extends Described implements WithQuantity {

    Quantity() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** How much. */
    @Matters(Significance.COMMITMENT)
    public abstract Decimal value();

    /** Of what; for money, an ISO 4217 currency code such as GBP. */
    @Matters(Significance.COMMITMENT)
    public abstract String unit();

    @Override
    public final TypeDescription typeDescription() {
        return QuantityDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableQuantity.Builder {
        Builder() {}
    }
}
