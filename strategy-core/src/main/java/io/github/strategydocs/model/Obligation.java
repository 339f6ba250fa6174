package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.RefersTo;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom an action binds, and how strongly.
 *
 * <pre>{@code
 * Obligation obligation = Obligation.builder()
 *     .level(ObligationLevel.REQUIRED)
 *     .party("ferry-companies")
 *     .ground("Harbour Act, section 12")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(key = {"level", "party", "ground"})
public abstract class Obligation extends Described implements WithObligation {

    Obligation() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** How strongly it binds. */
    public abstract ObligationLevel level();

    /** Whom it binds; where nobody is named, everybody. */
    @RefersTo(Party.class)
    public abstract Optional<String> party();

    /** On what ground, such as a law. */
    public abstract Optional<String> ground();

    @Override
    public final TypeDescription typeDescription() {
        return ObligationDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
