package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who is interested in what the body does, or affected by it.
 *
 * <pre>{@code
 * Stakeholder anglers = Stakeholder.builder()
 *     .id("anglers")
 *     .name("Angling clubs")
 *     .stance(Stance.HOSTILE)
 *     .addAssessment(Assessment.builder().on(PartialDate.parse("2026")).interest(4).impact(2).build())
 *     .addAssessment(Assessment.builder().on(PartialDate.parse("2027")).interest(4).impact(3).build())
 *     .build();
 * anglers.quadrant();        // Optional[KEEP_INFORMED]: whatever their stance
 * anglers.impactTrend();     // Optional[RISING]
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Stakeholder extends Described implements Element, WithStakeholder {

    // No lambda, nor a stream: a process that validates one small document would link them for one call.
    private static final Comparator<Assessment> BY_DATE = new Comparator<>() {
        @Override
        public int compare(Assessment one, Assessment other) {
            return one.on().compareTo(other.on());
        }
    };

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
     * The assessments from the oldest to the newest; of two with the same date, the later one in the list counts as
     * newer.
     *
     * @return an unmodifiable list
     */
    public final List<Assessment> assessmentsByDate() {
        List<Assessment> byDate = new ArrayList<>(assessments());
        byDate.sort(BY_DATE);
        return Collections.unmodifiableList(byDate);
    }

    /**
     * The newest assessment, which is the one that counts.
     *
     * @return the assessment, or empty if there is none
     */
    public final Optional<Assessment> currentAssessment() {
        return Assessment.newest(assessments());
    }

    /**
     * The quadrant of the map in which the stakeholder is, by interest and impact, regardless of the stance.
     *
     * @return the quadrant, or empty if the stakeholder was never assessed
     */
    public final Optional<Quadrant> quadrant() {
        Optional<Assessment> current = currentAssessment();
        return current.isPresent() ? Optional.of(current.get().quadrant()) : Optional.empty();
    }

    /**
     * The trend of the interest between the two newest assessments.
     *
     * @return the trend, or empty if there are fewer than two
     */
    public final Optional<Trend> interestTrend() {
        List<Assessment> newest = twoNewest();
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Trend.between(newest.get(0).interest(), newest.get(1).interest()));
    }

    /**
     * The trend of the impact between the two newest assessments.
     *
     * @return the trend, or empty if there are fewer than two
     */
    public final Optional<Trend> impactTrend() {
        List<Assessment> newest = twoNewest();
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Trend.between(newest.get(0).impact(), newest.get(1).impact()));
    }

    /** The two newest assessments, the older first; or none, if there are fewer. */
    private List<Assessment> twoNewest() {
        List<Assessment> byDate = assessmentsByDate();
        return byDate.size() < 2 ? List.of() : byDate.subList(byDate.size() - 2, byDate.size());
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
