package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class BaselineRules {

    private BaselineRules() {}

    /**
     * All rules of the category {@code baseline}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new SectionMissing(),
                new NotDated(),
                new Stale(),
                new NoOwner(),
                new UnknownUnmanaged(),
                new ChannelUnowned(),
                new ChannelUnjustified(),
                new VoiceUnstated());
    }
}
