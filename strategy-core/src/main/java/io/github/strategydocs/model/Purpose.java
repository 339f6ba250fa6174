package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.List;
import java.util.Optional;

/**
 * What the strategy is to achieve.
 *
 * <pre>{@code
 * Purpose purpose = Purpose.builder()
 *     .statement("By 2029 nobody who lives by the water is surprised by it.")
 *     .plainSummary("We want to warn you in time.")
 *     .addEmphasis(Emphasis.COMMUNICATION)
 *     .addGoal(Goal.builder().id("warned-in-time").name("Everybody by the water is warned in time").build())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@org.immutables.value.Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class Purpose extends Described implements Section, WithPurpose {

    Purpose() {}

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

    /** What the strategy is for. */
    public abstract Optional<String> statement();

    /** The strategy in plain words, for those who deliver it and for the public. */
    public abstract Optional<String> plainSummary();

    /** How things will be when it has worked. */
    public abstract Optional<String> vision();

    /** What the body is there to do. */
    public abstract Optional<String> mission();

    /** The values or principles that it follows. */
    public abstract List<Value> values();

    /** What it is mostly about. */
    public abstract List<Emphasis> emphases();

    /** What it is to achieve. */
    public abstract List<Goal> goals();

    @Override
    public final TypeDescription typeDescription() {
        return PurposeDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutablePurpose.Builder {
        Builder() {}
    }
}
