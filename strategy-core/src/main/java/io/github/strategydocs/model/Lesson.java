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
 * Something that was learnt.
 *
 * <pre>{@code
 * Lesson lesson = Lesson.builder()
 *     .id("ask-clubs-first")
 *     .what("The boat clubs knew of twelve moorings that no office had on paper: ask them first.")
 *     .sharedWith("The harbour boards of the province")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "what")
public abstract class Lesson extends Described implements Element, WithLesson {

    Lesson() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this lesson. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What was learnt. */
    public abstract String what();

    /** With whom it was shared. */
    public abstract Optional<String> sharedWith();

    @Override
    public final TypeDescription typeDescription() {
        return LessonDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableLesson.Builder {
        Builder() {}
    }
}
