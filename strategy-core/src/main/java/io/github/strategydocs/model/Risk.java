package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that may go wrong.
 *
 * <pre>{@code
 * Risk risk = Risk.builder()
 *     .id("wrong-warning")
 *     .description("A warning goes to the wrong stretch of the river.")
 *     .likelihood(Rating.of(2))
 *     .impact(Rating.of(5))
 *     .response(RiskResponse.TREAT)
 *     .addMitigation("A second person reads each warning before it goes out.")
 *     .owner("director-waters")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "description")
public abstract class Risk extends Described implements Element, WithRisk {

    Risk() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this risk. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What may happen, and what would come of it. */
    public abstract String description();

    /** How likely it is, from 1 (hardly) to 5 (almost certain), or unknown. */
    public abstract Optional<Rating> likelihood();

    /** How bad it would be, from 1 (hardly) to 5 (disastrous), or unknown. */
    public abstract Optional<Rating> impact();

    /** What is done about it. */
    public abstract Optional<RiskResponse> response();

    /** What makes it less likely or less bad. */
    public abstract List<String> mitigations();

    /** The actions that deal with it. */
    @RefersTo(Action.class)
    public abstract List<String> actions();

    /** Who is responsible for it. */
    @RefersTo(Party.class)
    public abstract Optional<String> owner();

    /** When somebody last looked. */
    public abstract Optional<PartialDate> assessedOn();

    @Override
    public final TypeDescription typeDescription() {
        return RiskDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
