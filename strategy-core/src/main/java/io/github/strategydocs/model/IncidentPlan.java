package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to do on the day it goes wrong.
 *
 * <pre>{@code
 * IncidentPlan plan = strategy.incidentPlan().orElseThrow();
 * for (Incident incident : plan.incidents()) {
 *     if (!incident.exercise() && incident.followUps().isEmpty()) {
 *         System.out.println(incident.summary() + " changed nothing");
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class IncidentPlan extends Described implements Section, WithIncidentPlan {

    IncidentPlan() {}

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

    /** What may happen, and what is to be done then. */
    public abstract List<IncidentScenario> scenarios();

    /** What happened or was rehearsed, and what was learnt. */
    public abstract List<Incident> incidents();

    @Override
    public final TypeDescription typeDescription() {
        return IncidentPlanDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableIncidentPlan.Builder {
        Builder() {}
    }
}
