package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which version of the document this is, and how it came about.
 *
 * <pre>{@code
 * Version version = Version.builder()
 *     .label("2027")
 *     .status(VersionStatus.PUBLISHED)
 *     .date(PartialDate.parse("2027-06-14"))
 *     .addAuthor("head-of-digital")
 *     .approvedBy("harbour-board")
 *     .approvedOn(PartialDate.parse("2027-06-09"))
 *     .supersedes("2026")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "label")
public abstract class Version extends Described implements WithVersion {

    Version() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The name of the version, such as 2.1 or March 2027; it holds no #. */
    @Syntax(TextSyntax.VERSION_LABEL)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String label();

    /** How far the version has come. */
    public abstract VersionStatus status();

    /** The date that the version bears. */
    public abstract PartialDate date();

    /** Who wrote it. */
    @RefersTo(Party.class)
    public abstract List<String> authors();

    /** Who approved it. */
    @RefersTo(Party.class)
    public abstract Optional<String> approvedBy();

    /** When it was approved. */
    public abstract Optional<PartialDate> approvedOn();

    /** Where it is published. */
    @Syntax(TextSyntax.URI)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> publishedAt();

    /** What changed against the version before, and why. */
    public abstract Optional<String> changeNote();

    /** The label of the version before. */
    @Syntax(TextSyntax.VERSION_LABEL)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> supersedes();

    @Override
    public final TypeDescription typeDescription() {
        return VersionDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableVersion.Builder {
        Builder() {}
    }
}
