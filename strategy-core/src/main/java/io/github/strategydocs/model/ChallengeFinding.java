package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a challenger found.
 *
 * <pre>{@code
 * ChallengeFinding finding = ChallengeFinding.builder()
 *     .id("no-exit")
 *     .text("No channel says when you would leave it.")
 *     .addAbout("baseline")
 *     .response("Each channel now has an exit condition.")
 *     .verdict(Verdict.ACCEPTED)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "text")
public abstract class ChallengeFinding extends Described implements Element, WithChallengeFinding {

    ChallengeFinding() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this finding. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What they found. */
    public abstract String text();

    /** Of what it speaks. */
    @RefersTo(elsewhere = true)
    public abstract List<String> about();

    /** What was answered. */
    public abstract Optional<String> response();

    /** What became of it. */
    public abstract Optional<Verdict> verdict();

    @Override
    public final TypeDescription typeDescription() {
        return ChallengeFindingDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableChallengeFinding.Builder {
        Builder() {}
    }
}
