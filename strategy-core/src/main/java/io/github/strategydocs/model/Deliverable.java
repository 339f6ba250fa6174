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
 * Something that will exist when an action is done.
 *
 * <pre>{@code
 * Deliverable deliverable = Deliverable.builder()
 *     .id("register-online")
 *     .name("Register of moorings, as open data")
 *     .doneWhen("Each mooring is there, and two boat clubs have checked theirs.")
 *     .deadline(Deadline.on("2027-03-31"))
 *     .status(ProgressStatus.IN_PROGRESS)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Deliverable extends Described implements Element, WithDeliverable {

    Deliverable() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this deliverable. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What it is. */
    @Matters(Significance.COMMITMENT)
    public abstract String name();

    /** How one can tell that it is done. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<String> doneWhen();

    /** By when it will be there. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Deadline> deadline();

    /** How far it has come. */
    public abstract Optional<ProgressStatus> status();

    @Override
    public final TypeDescription typeDescription() {
        return DeliverableDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableDeliverable.Builder {
        Builder() {}
    }
}
