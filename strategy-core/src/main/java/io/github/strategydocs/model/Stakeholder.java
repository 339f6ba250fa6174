package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.immutables.value.Value;

/**
 * Somebody who is interested in what the body does, or affected by it.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Stakeholder extends Described implements Element, WithStakeholder {

    Stakeholder() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this stakeholder. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** Who it is. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract String name();

    /** What sort of stakeholder it is. */
    public abstract Optional<StakeholderType> type();

    /** Who they are and what they care about. */
    public abstract Optional<String> description();

    /** What they do or get. */
    public abstract List<StakeholderRole> roles();

    /** How they can be reached. */
    public abstract List<Reach> reach();

    /** How they are reached if not digitally. */
    public abstract Optional<String> alternativeRoute();

    /** The channels on which they are reached. */
    @RefersTo(Channel.class)
    public abstract List<String> channels();

    /** How interested and how influential they were found to be, and when. */
    public abstract List<Assessment> assessments();

    /** How they feel about the strategy; it moves nobody on the map. */
    public abstract Optional<Stance> stance();

    /** What is to be said about that. */
    public abstract Optional<String> stanceNote();

    /**
     * The assessments from the oldest to the newest; of two on one date, the one that stands later counts as newer.
     *
     * @return an unmodifiable list
     */
    public final List<Assessment> assessmentsByDate() {
        return assessments().stream()
                .sorted(Comparator.comparing(Assessment::on))
                .toList();
    }

    /**
     * The newest assessment, which is the one that counts.
     *
     * @return the assessment, or empty if there is none
     */
    public final Optional<Assessment> currentAssessment() {
        List<Assessment> byDate = assessmentsByDate();
        return byDate.isEmpty() ? Optional.empty() : Optional.of(byDate.get(byDate.size() - 1));
    }

    /**
     * Where the stakeholder stands on the map: by interest and impact alone, whatever the stance.
     *
     * @return the quadrant, or empty if the stakeholder was never assessed
     */
    public final Optional<Quadrant> quadrant() {
        return currentAssessment().map(Assessment::quadrant);
    }

    /**
     * Which way the interest went between the two newest assessments.
     *
     * @return the trend, or empty if there are fewer than two
     */
    public final Optional<Trend> interestTrend() {
        return trend(Assessment::interest);
    }

    /**
     * Which way the impact went between the two newest assessments.
     *
     * @return the trend, or empty if there are fewer than two
     */
    public final Optional<Trend> impactTrend() {
        return trend(Assessment::impact);
    }

    private Optional<Trend> trend(ToIntFunction<Assessment> level) {
        List<Assessment> byDate = assessmentsByDate();
        int count = byDate.size();
        return count < 2
                ? Optional.empty()
                : Optional.of(Trend.between(
                        level.applyAsInt(byDate.get(count - 2)), level.applyAsInt(byDate.get(count - 1))));
    }

    @Override
    public final TypeDescription typeDescription() {
        return StakeholderDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableStakeholder.Builder {
        Builder() {}
    }
}
