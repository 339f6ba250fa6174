package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A critical look at the strategy by somebody who knows.
 *
 * <pre>{@code
 * Challenge challenge = Challenge.builder()
 *     .id("digital-review")
 *     .reviewer("Head of Digital of the Lighthouse Service")
 *     .independent(true)
 *     .addExpertise(Expertise.DIGITAL)
 *     .on(PartialDate.parse("2027-02-11"))
 *     .addFinding(ChallengeFinding.builder().id("no-exit").text("No channel says when you would leave it.").build())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "reviewer")
public abstract class Challenge extends Described implements Element, WithChallenge {

    Challenge() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this challenge. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** Who looked. */
    public abstract String reviewer();

    /** Whether they stand apart from those who wrote it. */
    public abstract Optional<Boolean> independent();

    /** What they know about. */
    public abstract List<Expertise> expertise();

    /** When they looked. */
    public abstract Optional<PartialDate> on();

    /** What they found. */
    public abstract List<ChallengeFinding> findings();

    @Override
    public final TypeDescription typeDescription() {
        return ChallengeDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableChallenge.Builder {
        Builder() {}
    }
}
