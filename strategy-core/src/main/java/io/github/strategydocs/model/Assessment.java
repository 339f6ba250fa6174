package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How interested and how influential a stakeholder was found to be on a day.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder()
 *     .on(PartialDate.parse("2027-01-20"))
 *     .interest(5)
 *     .impact(2)
 *     .rationale("All twelve clubs came to the hearing; none of them decides anything.")
 *     .build();
 * assessment.quadrant();     // KEEP_INFORMED
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(key = "on")
public abstract class Assessment extends Described implements WithAssessment {

    Assessment() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** When they were assessed. */
    public abstract PartialDate on();

    /** How much they care, from 1 (little) to 5 (very much). */
    public abstract int interest();

    /** How far they can affect what we do, from 1 (hardly) to 5 (decisively). */
    public abstract int impact();

    /** How far we affect them, from 1 (hardly) to 5 (decisively). */
    public abstract OptionalInt affected();

    /** Why they were assessed so. */
    public abstract Optional<String> rationale();

    /**
     * The quadrant of the map in which this assessment places the stakeholder.
     *
     * @return the quadrant of interest and impact
     */
    public final Quadrant quadrant() {
        return Quadrant.of(interest(), impact());
    }

    /**
     * The newest of several assessments, which is the one that counts.
     *
     * <pre>{@code
     * Stakeholder anglers = strategy.index().all(Stakeholder.class).get(0);
     * Assessment.newest(anglers.assessments()).equals(anglers.currentAssessment());     // true
     * }</pre>
     *
     * @param assessments assessments of one stakeholder, in any order
     * @return the one with the latest date, or the last in the list if several have that date; empty if there is none
     */
    public static Optional<Assessment> newest(List<Assessment> assessments) {
        Objects.requireNonNull(assessments, "assessments");
        Assessment newest = null;
        for (Assessment assessment : assessments) {
            if (newest == null || assessment.on().compareTo(newest.on()) >= 0) {
                newest = assessment;
            }
        }
        return Optional.ofNullable(newest);
    }

    @Override
    public final TypeDescription typeDescription() {
        return AssessmentDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
