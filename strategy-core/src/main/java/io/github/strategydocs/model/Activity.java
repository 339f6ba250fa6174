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
 * Something that is done today, and what is known of it.
 *
 * <pre>{@code
 * Activity activity = Activity.builder()
 *     .id("crew-groups")
 *     .what("Ferry crews answer passengers in chat groups of their own")
 *     .knowledge(Knowledge.PARTLY_KNOWN)
 *     .owner("head-of-ferries")
 *     .observedOn(PartialDate.parse("2027-01"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "what")
public abstract class Activity extends Described implements Element, WithActivity {

    Activity() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this activity. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What is done. */
    public abstract String what();

    /** How much is known of it. */
    public abstract Knowledge knowledge();

    /** Who is responsible for it. */
    @RefersTo(Party.class)
    public abstract Optional<String> owner();

    /** When somebody last looked. */
    public abstract Optional<PartialDate> observedOn();

    /** The risks that it brings. */
    @RefersTo(Risk.class)
    public abstract List<String> risks();

    /** The action that finds out what is not known. */
    @RefersTo(Action.class)
    public abstract Optional<String> discoveredBy();

    @Override
    public final TypeDescription typeDescription() {
        return ActivityDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
