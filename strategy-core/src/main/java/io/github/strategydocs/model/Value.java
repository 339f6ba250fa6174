package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.Optional;

/**
 * A value or a principle.
 *
 * <pre>{@code
 * Value plainDealing = Value.builder()
 *     .id("plain-dealing")
 *     .name("Plain dealing")
 *     .description("We say what we know, what we do not know, and when we will.")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@org.immutables.value.Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Value extends Described implements Element, WithValue {

    Value() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this value. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The value in a few words. */
    public abstract String name();

    /** What it means. */
    public abstract Optional<String> description();

    @Override
    public final TypeDescription typeDescription() {
        return ValueDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableValue.Builder {
        Builder() {}
    }
}
