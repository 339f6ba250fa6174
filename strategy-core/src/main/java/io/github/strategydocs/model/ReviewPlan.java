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
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who looks again at what, and when.
 *
 * <pre>{@code
 * ReviewPlan review = ReviewPlan.builder()
 *     .id("channels-each-spring")
 *     .what("Whether each channel is still worth its hours")
 *     .addSubject("baseline")
 *     .owner("head-of-communications")
 *     .frequency(Span.parse("P1Y"))
 *     .nextDue(PartialDate.parse("2028-03"))
 *     .addTrigger("A platform changes its terms")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "what")
public abstract class ReviewPlan extends Described implements Element, WithReviewPlan {

    ReviewPlan() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this review. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What is reviewed, in words. */
    public abstract String what();

    /** What is reviewed: the ids of elements or the names of sections. */
    @RefersTo(orSection = true)
    public abstract List<String> subjects();

    /** Who is responsible for the review. */
    @RefersTo(Party.class)
    public abstract Optional<String> owner();

    /** How often. */
    public abstract Optional<Span> frequency();

    /** When it is next due. */
    public abstract Optional<PartialDate> nextDue();

    /** What brings it on early. */
    public abstract List<String> triggers();

    @Override
    public final TypeDescription typeDescription() {
        return ReviewPlanDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableReviewPlan.Builder {
        Builder() {}
    }
}
