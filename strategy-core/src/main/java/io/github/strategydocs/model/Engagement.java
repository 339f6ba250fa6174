package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the body listens, answers, and keeps order.
 *
 * <pre>{@code
 * Engagement engagement = strategy.engagement().orElseThrow();
 * for (FeedbackLoop loop : engagement.feedbackLoops()) {
 *     System.out.println(loop.name() + " was closed " + loop.closures().size() + " times");
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class Engagement extends Described implements Section, WithEngagement {

    Engagement() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What is to be said about this section in words. */
    @Override
    public abstract Optional<String> narrative();

    /** How what people say changes what is done. */
    public abstract List<FeedbackLoop> feedbackLoops();

    /** How one knows to whom one is talking. */
    public abstract Optional<String> identityApproach();

    /** How conversations are kept. */
    public abstract List<RecordRule> recordRules();

    /** What is done about comments that cannot stand. */
    public abstract List<ModerationRule> moderation();

    /** What needs whose approval. */
    public abstract List<SignOff> signOffs();

    @Override
    public final TypeDescription typeDescription() {
        return EngagementDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableEngagement.Builder {
        Builder() {}
    }
}
