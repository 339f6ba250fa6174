package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How what people say on some channels changes what is done.
 *
 * <pre>{@code
 * FeedbackLoop loop = FeedbackLoop.builder()
 *     .id("works-forum")
 *     .name("What people say about works on the quay")
 *     .addChannel("ch-forum")
 *     .capture("The desk marks each post that asks for a change.")
 *     .decidedBy("head-of-works")
 *     .responseStandard(Span.parse("P5D"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class FeedbackLoop extends Described implements Element, WithFeedbackLoop {

    FeedbackLoop() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this loop. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The loop in a few words. */
    public abstract String name();

    /** The channels on which it listens. */
    @RefersTo(Channel.class)
    public abstract List<String> channels();

    /** How what is said is written down. */
    public abstract Optional<String> capture();

    /** Who is responsible for it. */
    @RefersTo(Party.class)
    public abstract Optional<String> owner();

    /** How it reaches those who decide. */
    public abstract Optional<String> decisionRoute();

    /** Who decides. */
    @RefersTo(Party.class)
    public abstract Optional<String> decidedBy();

    /** How soon people get an answer. */
    public abstract Optional<Span> responseStandard();

    /** What came of it so far. */
    public abstract List<LoopClosure> closures();

    /** The measures that count what comes of it. */
    @RefersTo(Measure.class)
    public abstract List<String> measures();

    @Override
    public final TypeDescription typeDescription() {
        return FeedbackLoopDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableFeedbackLoop.Builder {
        Builder() {}
    }
}
