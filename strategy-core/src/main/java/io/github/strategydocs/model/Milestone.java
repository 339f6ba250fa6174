package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to be reached on the way.
 *
 * <pre>{@code
 * Milestone milestone = Milestone.builder()
 *     .id("all-clubs-asked")
 *     .name("Every boat club has checked its moorings")
 *     .deadline(Deadline.on("2027-01-31"))
 *     .status(ProgressStatus.COMPLETED)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Milestone extends Described implements Element, WithMilestone {

    Milestone() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this milestone. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What is to be reached. */
    public abstract String name();

    /** By when. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Deadline> deadline();

    /** How far it has come. */
    public abstract Optional<ProgressStatus> status();

    @Override
    public final TypeDescription typeDescription() {
        return MilestoneDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
