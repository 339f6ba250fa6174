package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Guard.What;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What has to stay as it is in a version, unless somebody decides otherwise, so that nothing becomes public unasked. */
final class Guards {

    private final Map<Guard, Set<Side>> relying = new HashMap<>();
    private final Set<Guard> written = new HashSet<>();

    /**
     * Keeps one.
     *
     * @param side the version in which it stands
     * @param isWritten whether this side said something new behind it
     * @return whether that was not known
     */
    boolean add(Guard guard, Side side, boolean isWritten) {
        boolean isNew = relying.computeIfAbsent(guard, none -> EnumSet.noneOf(Side.class))
                .add(side);
        boolean isNewlyWritten = isWritten && written.add(guard);
        return isNew || isNewlyWritten;
    }

    boolean stands(What what, String id) {
        return relying.containsKey(new Guard(what, id));
    }

    /** Whether a side said something new behind it. */
    boolean isWritten(What what, String id) {
        return written.contains(new Guard(what, id));
    }

    /** Whether it stands in a version that needs it. */
    boolean standsIn(Side side, What what, String id) {
        return relying.getOrDefault(new Guard(what, id), Set.of()).contains(side);
    }
}
