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
 * A heading under which actions stand.
 *
 * <pre>{@code
 * Theme theme = Theme.builder()
 *     .id("warnings")
 *     .name("Warned in time")
 *     .description("All that reaches people before the water does.")
 *     .addSupports("warned-in-time")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Theme extends Described implements Element, WithTheme {

    Theme() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this theme. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The theme in a few words. */
    public abstract String name();

    /** What it is about. */
    public abstract Optional<String> description();

    /** What it helps to achieve, here or in other documents. */
    @RefersTo(elsewhere = true)
    public abstract List<String> supports();

    @Override
    public final TypeDescription typeDescription() {
        return ThemeDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableTheme.Builder {
        Builder() {}
    }
}
