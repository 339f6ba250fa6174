package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another document, and what it is to this one.
 *
 * <pre>{@code
 * DocumentRef charter = DocumentRef.builder()
 *     .document("online-charter")
 *     .version("2025")
 *     .relation(DocumentRelation.PARENT)
 *     .uri("https://charter.example/2025")
 *     .build();
 * Strategy answering = strategy.withRelatedDocuments(charter);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(
        title = "document",
        key = {"document", "relation"})
public abstract class DocumentRef extends Described implements WithDocumentRef {

    DocumentRef() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of the other document, or a name of your own where it has none. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract String document();

    /** The label of its version, where one is meant. */
    @Syntax(TextSyntax.VERSION_LABEL)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> version();

    /** What the other document is to this one. */
    public abstract DocumentRelation relation();

    /** Where it can be found. */
    @Syntax(TextSyntax.URI)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> uri();

    @Override
    public final TypeDescription typeDescription() {
        return DocumentRefDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableDocumentRef.Builder {
        Builder() {}
    }
}
