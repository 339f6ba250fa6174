package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * With what it is to be done.
 *
 * <pre>{@code
 * Resourcing resourcing = strategy.resourcing().orElseThrow();
 * Set<String> met = resourcing.gapResponses().stream().map(GapResponse::need).collect(Collectors.toSet());
 * resourcing.skillNeeds().stream()
 *     .filter(need -> !met.contains(need.id()))
 *     .forEach(need -> System.out.println("Nobody sees to it that there is " + need.skill()));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class Resourcing extends Described implements Section, WithResourcing {

    Resourcing() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What is to be said about this section in words. */
    @Override
    public abstract Optional<String> narrative();

    /** The people, time, money and skills that are set aside. */
    @Matters(Significance.COMMITMENT)
    public abstract List<Allocation> allocations();

    /** The skills that are needed. */
    public abstract List<SkillNeed> skillNeeds();

    /** The skills that are there. */
    public abstract Optional<SkillsAudit> skillsAudit();

    /** What is done where the one falls short of the other. */
    public abstract List<GapResponse> gapResponses();

    /** Who delivers for the body. */
    public abstract List<DeliveryPartner> deliveryPartners();

    @Override
    public final TypeDescription typeDescription() {
        return ResourcingDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableResourcing.Builder {
        Builder() {}
    }
}
