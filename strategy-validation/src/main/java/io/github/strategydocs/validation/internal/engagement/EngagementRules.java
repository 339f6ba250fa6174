package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class EngagementRules {

    private EngagementRules() {}

    /**
     * All rules of the category {@code engagement}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new SectionMissing(),
                new BroadcastOnly(),
                new MostlyBroadcast(),
                new LoopIncomplete(),
                new LoopNeverClosed(),
                new IdentityUnaddressed(),
                new RecordsUnaddressed(),
                new ModerationUnaddressed(),
                new SignOffUnaddressed());
    }
}
