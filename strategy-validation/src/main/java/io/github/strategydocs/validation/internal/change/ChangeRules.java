package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class ChangeRules {

    private ChangeRules() {}

    /**
     * All rules of the category {@code change}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new VersionUnbumped(),
                new VersionBumpedIdly(),
                new StableChanged(),
                new DeadlineSlipped(),
                new DeadlineWeakened(),
                new OwnerChanged(),
                new TargetLowered(),
                new IdReused(),
                new CommitmentVanished(),
                new CompletedUndone(),
                new ReasonRemoved(),
                new HistoryBroken());
    }
}
