package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who watches what, and when the strategy is refreshed.
 *
 * <pre>{@code
 * Monitoring monitoring = strategy.monitoring().orElseThrow();
 * for (ReviewPlan review : monitoring.reviews()) {
 *     System.out.println(review.what() + ", next in " + review.nextDue().map(PartialDate::toString).orElse("?"));
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class Monitoring extends Described implements Section, WithMonitoring {

    Monitoring() {}

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

    /** Who collects which figures. */
    public abstract List<MonitoringDuty> duties();

    /** Who looks again at what, and when. */
    public abstract List<ReviewPlan> reviews();

    /** What was reported. */
    public abstract List<ProgressReport> progressReports();

    /** Which parts are likely to change. */
    public abstract List<Volatility> volatility();

    @Override
    public final TypeDescription typeDescription() {
        return MonitoringDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableMonitoring.Builder {
        Builder() {}
    }
}
