package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the document says to one of the questions that a strategy must answer.
 *
 * <pre>{@code
 * Answer answer = Answer.builder()
 *     .question("where-now")
 *     .text("We know of 31 accounts in our name. Nine of them have no owner.")
 *     .by("head-of-digital")
 *     .on(PartialDate.parse("2027-01-18"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "question", key = "question")
public abstract class Answer extends Described implements WithAnswer {

    Answer() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of a question that a strategy must answer, or a question of your own. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract String question();

    /** The answer in words. */
    public abstract Optional<String> text();

    /** Why the question does not arise here. */
    public abstract Optional<String> notForUsBecause();

    /** Who answered. */
    @RefersTo(Party.class)
    public abstract Optional<String> by();

    /** When it was answered. */
    public abstract Optional<PartialDate> on();

    /** By when it will be answered. */
    public abstract Optional<PartialDate> openUntil();

    @Override
    public final TypeDescription typeDescription() {
        return AnswerDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
