package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is done about a skill that is needed and not there.
 *
 * <pre>{@code
 * GapResponse response = GapResponse.builder()
 *     .id("plain-words-course")
 *     .need("plain-words")
 *     .kind(GapResponseKind.TRAINING)
 *     .owner("director-people")
 *     .deadline(Deadline.on("2027-09"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType
public abstract class GapResponse extends Described implements Element, WithGapResponse {

    GapResponse() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this response. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The need that it answers. */
    @RefersTo(SkillNeed.class)
    public abstract String need();

    /** How the gap is closed. */
    public abstract GapResponseKind kind();

    /** Who is responsible for it. */
    @RefersTo(Party.class)
    public abstract Optional<String> owner();

    /** By when it is closed. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Deadline> deadline();

    @Override
    public final TypeDescription typeDescription() {
        return GapResponseDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableGapResponse.Builder {
        Builder() {}
    }
}
