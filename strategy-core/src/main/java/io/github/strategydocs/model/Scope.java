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
 * What the strategy covers, and what it does not.
 *
 * <pre>{@code
 * Scope scope = Scope.builder()
 *     .addInScope(ScopeItem.builder().id("notices").statement("Notices to skippers").build())
 *     .addOutOfScope(ScopeItem.builder()
 *         .id("pilotage").statement("Pilotage").handledBy("port-authority").build())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class Scope extends Described implements Section, WithScope {

    Scope() {}

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

    /** What it covers. */
    @Matters(Significance.COMMITMENT)
    public abstract List<ScopeItem> inScope();

    /** What it does not cover. */
    @Matters(Significance.COMMITMENT)
    public abstract List<ScopeItem> outOfScope();

    @Override
    public final TypeDescription typeDescription() {
        return ScopeDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableScope.Builder {
        Builder() {}
    }
}
