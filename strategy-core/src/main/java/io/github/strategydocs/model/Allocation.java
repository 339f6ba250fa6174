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
 * Means that are set aside, or are known to be missing.
 *
 * <pre>{@code
 * Allocation allocation = Allocation.builder()
 *     .id("moorings-money")
 *     .phase(ResourcePhase.DELIVERING)
 *     .kind(ResourceKind.MONEY)
 *     .amount(Quantity.builder().value(Decimal.of("85000")).unit("EUR").build())
 *     .status(AllocationStatus.SECURED)
 *     .addAction("moorings")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "description")
public abstract class Allocation extends Described implements Element, WithAllocation {

    Allocation() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this allocation. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** For which phase they are. */
    public abstract ResourcePhase phase();

    /** What sort of means they are. */
    public abstract ResourceKind kind();

    /** What they are. */
    public abstract Optional<String> description();

    /** How much. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Quantity> amount();

    /** For which time. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Timeframe> period();

    /** Whose they are. */
    @RefersTo(Party.class)
    public abstract Optional<String> party();

    /** Why nothing is set aside. */
    public abstract Optional<String> noneBecause();

    /** How certain they are. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<AllocationStatus> status();

    /** The actions for which they are. */
    @RefersTo(Action.class)
    public abstract List<String> actions();

    /** The channels for which they are. */
    @RefersTo(Channel.class)
    public abstract List<String> channels();

    @Override
    public final TypeDescription typeDescription() {
        return AllocationDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
