package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the strategy was made.
 *
 * <pre>{@code
 * Development development = strategy.development().orElseThrow();
 * development.contributions().stream()
 *     .filter(contribution -> contribution.outcome().isEmpty())
 *     .forEach(contribution -> System.out.println(contribution.group() + " has not heard what came of it"));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class Development extends Described implements Section, WithDevelopment {

    Development() {}

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

    /** What people said when it was made. */
    public abstract List<Contribution> contributions();

    /** Who looked at it with a critical eye. */
    public abstract List<Challenge> challenges();

    @Override
    public final TypeDescription typeDescription() {
        return DevelopmentDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableDevelopment.Builder {
        Builder() {}
    }
}
