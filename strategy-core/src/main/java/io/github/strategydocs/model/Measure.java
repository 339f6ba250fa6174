package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one can tell whether something worked.
 *
 * <pre>{@code
 * Measure measure = Measure.builder()
 *     .id("answered")
 *     .name("Questions answered within two working days")
 *     .stage(MeasureStage.OUTPUT)
 *     .unit("%")
 *     .direction(Direction.INCREASE)
 *     .addObservation(Observation.builder()
 *         .kind(ObservationKind.BASELINE).on(PartialDate.parse("2026")).value(Decimal.of("58")).build())
 *     .addTarget(Target.builder().value(Decimal.of("90")).deadline(Deadline.on("2028-03")).build())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Measure extends Described implements Element, WithMeasure {

    Measure() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this measure. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What is measured. */
    public abstract String name();

    /** Where between effort and effect it looks. */
    public abstract Optional<MeasureStage> stage();

    /** Whether it speaks in numbers or in words. */
    public abstract Optional<MeasureNature> nature();

    /** The unit in which it is measured. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> unit();

    /** Which way it should go. */
    public abstract Optional<Direction> direction();

    /** Why that way. */
    public abstract Optional<String> directionRationale();

    /** Why it has no target. */
    public abstract Optional<String> noTargetBecause();

    /** Whether each value counts everything since the start. */
    public abstract Optional<Boolean> cumulative();

    /** What side of engagement it looks at. */
    public abstract Optional<MeasureFamily> family();

    /** What to bear in mind when reading it. */
    public abstract Optional<String> caveat();

    /** What was, is and will be observed. */
    public abstract List<Observation> observations();

    /** What is to be reached. */
    @Matters(Significance.COMMITMENT)
    public abstract List<Target> targets();

    /** How other measures relate to it. */
    public abstract List<MeasureRelation> related();

    @Override
    public final TypeDescription typeDescription() {
        return MeasureDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
