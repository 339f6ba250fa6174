package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the strategy covers, or does not.
 *
 * <pre>{@code
 * ScopeItem item = ScopeItem.builder()
 *     .id("pilotage")
 *     .statement("Pilotage on the lower river")
 *     .reason("The law gives it to the Port Authority.")
 *     .handledBy("port-authority")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "statement")
public abstract class ScopeItem extends Described implements Element, WithScopeItem {

    ScopeItem() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this item. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What it is. */
    public abstract String statement();

    /** Why it is covered or not. */
    public abstract Optional<String> reason();

    /** Who looks after it, if not this strategy. */
    @RefersTo(Party.class)
    public abstract Optional<String> handledBy();

    /** In words, who looks after it. */
    public abstract Optional<String> handledByNote();

    @Override
    public final TypeDescription typeDescription() {
        return ScopeItemDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableScopeItem.Builder {
        Builder() {}
    }
}
