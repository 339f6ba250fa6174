package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was reported at one time.
 *
 * <pre>{@code
 * ProgressReport report = ProgressReport.builder()
 *     .id("spring-2027")
 *     .asOf(PartialDate.parse("2027-04-30"))
 *     .publishedAt("https://harbour.example/progress/spring-2027")
 *     .addEntry(ProgressEntry.builder().subject("moorings").status(ProgressStatus.IN_PROGRESS).build())
 *     .addLesson(Lesson.builder().id("ask-clubs-first").what("Ask the boat clubs first.").build())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType
public abstract class ProgressReport extends Described implements Element, WithProgressReport {

    ProgressReport() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this report. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The date of which it speaks. */
    public abstract PartialDate asOf();

    /** Where it is published. */
    @Syntax(TextSyntax.URI)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> publishedAt();

    /** What it says of each thing. */
    public abstract List<ProgressEntry> entries();

    /** What was learnt. */
    public abstract List<Lesson> lessons();

    @Override
    public final TypeDescription typeDescription() {
        return ProgressReportDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableProgressReport.Builder {
        Builder() {}
    }
}
