package io.github.strategydocs.diff.internal.merge.guard;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.merge.guard.Guard.What;
import io.github.strategydocs.diff.internal.merge.node.Sides;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What has to stay as it is in a version, unless somebody decides otherwise, so that nothing becomes public unasked. */
public final class Guards {

    private final Map<Guard, Set<Side>> relying = new HashMap<>();
    private final Set<Guard> written = new HashSet<>();
    private final Set<String> unguarded = new TreeSet<>();

    /** Why something has to stay. */
    public enum Need {
        /** A side said something new behind it. */
        WRITTEN,
        /** A side keeps internal behind it what base said. */
        KEPT,
        /** What base says behind it stands in the result, for another conflict, and no side would show that. */
        IN_BASE
    }

    /**
     * Keeps one.
     *
     * @param side the version in which it stands
     * @param isWritten whether this side said something new behind it
     * @return whether that was not known
     */
    public boolean add(Guard guard, Side side, boolean isWritten) {
        boolean isNew = relying.computeIfAbsent(guard, none -> EnumSet.noneOf(Side.class))
                .add(side);
        boolean isNewlyWritten = isWritten && written.add(guard);
        return isNew || isNewlyWritten;
    }

    /** Keeps what is to be internal by a word of its own. Gives whether that was not known. */
    public boolean addUnguarded(String key) {
        return unguarded.add(key);
    }

    /** The elements and sections that nothing guards but a new word. */
    public Set<String> unguarded() {
        return unguarded;
    }

    /** Whether a side is not to break it, since another version needs it. */
    public boolean bind(Side side, What what, String id) {
        return Stream.of(Side.values()).anyMatch(other -> other != side && isNeededBy(other, what, id));
    }

    /** Whether base needs it, so that both sides are not to break it, though both do. */
    public boolean bindBoth(What what, String id) {
        return isNeededBy(Side.BASE, what, id);
    }

    /** Whether a version needs it. */
    boolean isNeededBy(Side side, What what, String id) {
        return relying.getOrDefault(new Guard(what, id), Set.of()).contains(side);
    }

    /** Why a side is not to break any of several. */
    public Need need(Side side, String id, What... guards) {
        if (Stream.of(guards).anyMatch(what -> written.contains(new Guard(what, id)))) {
            return Need.WRITTEN;
        }
        return Stream.of(guards).anyMatch(what -> isNeededBy(Sides.opposite(side), what, id))
                ? Need.KEPT
                : Need.IN_BASE;
    }

    /**
     * Which version is followed where both sides changed something differently: base, unless one side needs what it says,
     * to keep something internal; of two that do, the first by name.
     */
    public Side standIn(What what, String id, Versions<?> values) {
        boolean isForOurs = isNeededBy(Side.OURS, what, id);
        boolean isForTheirs = isNeededBy(Side.THEIRS, what, id);
        if (isForOurs && isForTheirs) {
            return String.valueOf(values.ours()).compareTo(String.valueOf(values.theirs())) <= 0
                    ? Side.OURS
                    : Side.THEIRS;
        }
        return isForOurs ? Side.OURS : isForTheirs ? Side.THEIRS : Side.BASE;
    }
}
