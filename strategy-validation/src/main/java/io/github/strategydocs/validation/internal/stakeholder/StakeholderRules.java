package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class StakeholderRules {

    private StakeholderRules() {}

    /**
     * All rules of the category {@code stakeholder}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new SectionMissing(),
                new Unassessed(),
                new AssessmentStale(),
                new Unserved(),
                new RisingUnwatched(),
                new OutOfReach(),
                new ReachUnstated(),
                new NobodyLeftOut(),
                new HostileUnlisted());
    }
}
