package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that shows that a thing can be done.
 *
 * <pre>{@code
 * Evidence evidence = Evidence.builder()
 *     .id("lock-pilot")
 *     .citation("Trial of text warnings at three locks, final report")
 *     .kind(EvidenceKind.PILOT)
 *     .uri("https://harbour.example/reports/lock-pilot")
 *     .date(PartialDate.parse("2026-11"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "citation")
public abstract class Evidence extends Described implements Element, WithEvidence {

    Evidence() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this evidence. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What it is and where it stands. */
    public abstract String citation();

    /** What sort of evidence it is. */
    public abstract Optional<EvidenceKind> kind();

    /** Where to read it. */
    @Syntax(TextSyntax.URI)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> uri();

    /** When it was made. */
    public abstract Optional<PartialDate> date();

    @Override
    public final TypeDescription typeDescription() {
        return EvidenceDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
