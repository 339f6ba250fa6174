package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.EffectiveAction;
import io.github.strategydocs.model.Strategy;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Which actions of one version apply, with what parts have from their wholes: the same as {@link EffectiveAction} says,
 * but each action is looked up once, however many parts of it are asked for.
 */
final class Applicabilities {

    private final Strategy version;
    private final Map<String, Applicability> known = new HashMap<>();

    Applicabilities(Strategy version) {
        this.version = version;
    }

    Applicability of(Action action) {
        Set<String> below = new LinkedHashSet<>();
        Optional<Action> next = Optional.of(action);
        @Nullable Applicability found = null;
        // Parts that contain each other, of which nothing is said, end where they began.
        while (found == null && next.isPresent() && below.add(next.get().id())) {
            Action here = next.get();
            found = here.applicability().isPresent() ? here.applicability().get() : known.get(here.id());
            next = here.partOf()
                    .map(version.index()::idOf)
                    .flatMap(whole -> version.index().find(whole, Action.class));
        }
        Applicability applicability = found == null ? Applicability.APPLIES : found;
        below.forEach(id -> known.put(id, applicability));
        return applicability;
    }
}
