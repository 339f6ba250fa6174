package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class MonitoringRules {

    private MonitoringRules() {}

    /**
     * All rules of the category {@code monitoring}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new SectionMissing(),
                new NoReview(),
                new ReviewOverdue(),
                new VolatileUnreviewed(),
                new VolatilityUndeclared(),
                new ProgressUnpublished(),
                new NoLesson(),
                new CompletedContradicted(),
                new DelayUnexplained());
    }
}
