package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import org.immutables.value.Value;

/**
 * A word, and what it means in this document.
 *
 * <pre>{@code
 * Term term = Term.builder()
 *     .term("Channel")
 *     .definition("A place where people speak with us: an account, a telephone line, a noticeboard.")
 *     .build();
 * Strategy explained = strategy.withGlossary(term);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "term", key = "term")
public abstract class Term extends Described implements WithTerm {

    Term() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The word. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract String term();

    /** What it means here. */
    public abstract String definition();

    @Override
    public final TypeDescription typeDescription() {
        return TermDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
