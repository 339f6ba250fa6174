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
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one group said when the strategy was made.
 *
 * <pre>{@code
 * Contribution contribution = Contribution.builder()
 *     .id("crews-on-boards")
 *     .group("Ferry crews")
 *     .origin(ContributionOrigin.FRONTLINE)
 *     .kind(ContributionKind.MISSING)
 *     .text("Half of our passengers have no signal at the landing. What about the boards?")
 *     .addAbout("warning-boards")
 *     .outcome("Boards and local radio are now an action of their own.")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "group")
public abstract class Contribution extends Described implements Element, WithContribution {

    Contribution() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this contribution. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** Who contributed. */
    public abstract String group();

    /** What they said. */
    public abstract Optional<String> text();

    /** Of what they spoke. */
    @RefersTo(elsewhere = true)
    public abstract List<String> about();

    /** Where they stand. */
    public abstract Optional<ContributionOrigin> origin();

    /** What sort of thing they said. */
    public abstract ContributionKind kind();

    /** How they said it. */
    public abstract Optional<String> medium();

    /** When they said it. */
    public abstract Optional<PartialDate> on();

    /** What became of it. */
    public abstract Optional<String> outcome();

    @Override
    public final TypeDescription typeDescription() {
        return ContributionDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
