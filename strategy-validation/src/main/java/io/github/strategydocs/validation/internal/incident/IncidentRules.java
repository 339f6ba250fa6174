package io.github.strategydocs.validation.internal.incident;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class IncidentRules {

    private IncidentRules() {}

    /**
     * All rules of the category {@code incident}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new SectionMissing(),
                new ScenarioIncomplete(),
                new NothingToLearn(),
                new NeverExercised(),
                new FindingDropped());
    }
}
