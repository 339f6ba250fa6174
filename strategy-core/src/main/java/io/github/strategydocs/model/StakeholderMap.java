package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is interested, who is affected, and how much.
 *
 * <pre>{@code
 * StakeholderMap map = strategy.stakeholderMap().orElseThrow();
 * for (Quadrant quadrant : Quadrant.values()) {
 *     System.out.println(quadrant + ": " + map.in(quadrant).size());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class StakeholderMap extends Described implements Section, WithStakeholderMap {

    StakeholderMap() {}

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

    /** The stakeholders. */
    public abstract List<Stakeholder> stakeholders();

    /**
     * The stakeholders in one quadrant, in the order in which they are listed.
     *
     * @param quadrant a quadrant
     * @return an unmodifiable list; stakeholders that were never assessed are in no quadrant
     */
    public final List<Stakeholder> in(Quadrant quadrant) {
        return stakeholders().stream()
                .filter(stakeholder ->
                        stakeholder.quadrant().filter(quadrant::equals).isPresent())
                .toList();
    }

    @Override
    public final TypeDescription typeDescription() {
        return StakeholderMapDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableStakeholderMap.Builder {
        Builder() {}
    }
}
