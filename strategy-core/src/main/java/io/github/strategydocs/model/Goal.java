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
 * Something that the strategy is to achieve.
 *
 * <pre>{@code
 * Goal goal = Goal.builder()
 *     .id("warned-in-time")
 *     .name("Everybody by the water is warned in time")
 *     .owner("director-waters")
 *     .addSupports("national-flood-plan#warnings")
 *     .addMeasure(Measure.builder().id("warned").name("Households warned an hour ahead").unit("%").build())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Goal extends Described implements Element, WithGoal {

    Goal() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this goal. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The goal in a few words. */
    public abstract String name();

    /** What it means. */
    public abstract Optional<String> description();

    /** Who is responsible for reaching it. */
    @RefersTo(Party.class)
    public abstract Optional<String> owner();

    /** The goal of which it is a part. */
    @RefersTo(Goal.class)
    public abstract Optional<String> partOf();

    /** What it helps to achieve, here or in other documents. */
    @RefersTo(elsewhere = true)
    public abstract List<String> supports();

    /** What else is worth reading. */
    @RefersTo(elsewhere = true)
    public abstract List<String> seeAlso();

    /** Whom it concerns. */
    @RefersTo(Stakeholder.class)
    public abstract List<String> stakeholders();

    /** By when it is to be reached. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Deadline> deadline();

    /** How one can tell that it is reached. */
    public abstract List<Measure> measures();

    /** What shows that it can be reached. */
    public abstract List<Evidence> evidence();

    @Override
    public final TypeDescription typeDescription() {
        return GoalDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
