package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.RefersTo;
import org.immutables.value.Value;

/**
 * How another measure relates to this one.
 *
 * <pre>{@code
 * MeasureRelation relation = MeasureRelation.builder()
 *     .measure("lighthouse-service#answered")
 *     .relation(MeasureRelationKind.PEER)
 *     .build();
 * Reference.parse(relation.measure()).document();     // Optional[lighthouse-service]
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(
        title = "measure",
        key = {"measure", "relation"})
public abstract class MeasureRelation extends Described implements WithMeasureRelation {

    MeasureRelation() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The other measure. */
    @RefersTo(value = Measure.class, elsewhere = true)
    public abstract String measure();

    /** How it relates to this one. */
    public abstract MeasureRelationKind relation();

    @Override
    public final TypeDescription typeDescription() {
        return MeasureRelationDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableMeasureRelation.Builder {
        Builder() {}
    }
}
