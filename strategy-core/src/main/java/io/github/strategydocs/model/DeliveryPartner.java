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
 * Somebody who delivers for the body.
 *
 * <pre>{@code
 * DeliveryPartner partner = DeliveryPartner.builder()
 *     .id("text-messages")
 *     .party("quayside-telecom")
 *     .contractEnd(PartialDate.parse("2028-12"))
 *     .publishesPerformance(true)
 *     .informationTerms("Numbers are ours, and are deleted at the end of the contract.")
 *     .addAction("text-warnings")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType
public abstract class DeliveryPartner extends Described implements Element, WithDeliveryPartner {

    DeliveryPartner() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this partner. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** Who it is. */
    @RefersTo(Party.class)
    public abstract String party();

    /** When the contract ends. */
    public abstract Optional<PartialDate> contractEnd();

    /** Whether it publishes how well it does. */
    public abstract Optional<Boolean> publishesPerformance();

    /** What was agreed about information. */
    public abstract Optional<String> informationTerms();

    /** What was agreed about conduct. */
    public abstract Optional<String> conductTerms();

    /** The actions that it delivers. */
    @RefersTo(Action.class)
    public abstract List<String> actions();

    @Override
    public final TypeDescription typeDescription() {
        return DeliveryPartnerDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableDeliveryPartner.Builder {
        Builder() {}
    }
}
