package io.github.strategydocs.diff.internal.merge.place;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.guard.Guard.What;
import io.github.strategydocs.diff.internal.merge.guard.Guards;
import io.github.strategydocs.diff.internal.merge.guard.Guards.Need;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNode.Occurrence;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Sides;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.Message;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/**
 * Decides which elements the result holds, and where. What one side moved stands there; what cannot stand where it
 * should stays at its place in base, and what base does not know is left out with what should hold it.
 */
public final class PlaceMerge {

    private final MergeNodes nodes;
    private final ConflictLog log;
    private final Guards guards;
    private final Map<MergeNode, Side> wanted = new HashMap<>();
    private final Map<MergeNode, Boolean> settled = new HashMap<>();

    /** A merge that takes down in the log what it cannot decide. */
    public PlaceMerge(MergeNodes nodes, ConflictLog log, Guards guards) {
        this.nodes = nodes;
        this.log = log;
        this.guards = guards;
    }

    /** Decides about all elements where they stand. */
    public void decide() {
        for (MergeNode node : nodes.all()) {
            Side side = sideOf(node);
            if (side != null) {
                wanted.put(node, side);
            }
        }
        do {
            settled.clear();
            nodes.all().forEach(this::settle);
        } while (dropSharedIds());
    }

    /** The version that says where an element stands, or null if it is to stand nowhere. */
    @Nullable
    private Side sideOf(MergeNode node) {
        Occurrence base = node.in(Side.BASE);
        Occurrence ours = node.in(Side.OURS);
        Occurrence theirs = node.in(Side.THEIRS);
        if (base == null) {
            return ours != null ? Side.OURS : theirs != null ? Side.THEIRS : null;
        }
        if (ours == null || theirs == null) {
            return null;
        }
        if (ours.isAtPlaceOf(base)) {
            return theirs.isAtPlaceOf(base) ? Side.BASE : movedBy(Side.THEIRS, node);
        }
        if (theirs.isAtPlaceOf(base)) {
            return movedBy(Side.OURS, node);
        }
        if (!theirs.isAtPlaceOf(ours)) {
            return movedTwice(node);
        }
        return guards.bindBoth(What.PLACE, node.id()) ? kept(Side.OURS, node) : Side.OURS;
    }

    private Side movedTwice(MergeNode node) {
        return decided(ConflictKind.MOVED_TWICE, node, () -> ConflictSentences.movedTwice(node))
                .orElseGet(() -> guards.standIn(What.PLACE, node.id(), pathsOf(node)));
    }

    /** What would be public where one side moved it, though the other side took it to be internal, stays where it is. */
    private Side movedBy(Side mover, MergeNode node) {
        return guards.bind(mover, What.PLACE, node.id()) ? kept(mover, node) : mover;
    }

    private Side kept(Side mover, MergeNode node) {
        Need need = guards.need(mover, node.id(), What.PLACE);
        return decided(ConflictKind.DISCLOSURE, node, () -> ConflictSentences.movedToPublic(node, mover, need))
                .orElse(Side.BASE);
    }

    private Optional<Side> decided(ConflictKind kind, MergeNode node, Supplier<Message> message) {
        return log.meet(kind, node.path(Side.BASE), pathsOf(node), message).map(Decision::side);
    }

    private static Versions<Object> pathsOf(MergeNode node) {
        return new Versions<>(node.path(Side.BASE), pathIn(Side.OURS, node), pathIn(Side.THEIRS, node));
    }

    /** A side that removed what is to stay by a decision is taken to have left it where it was. */
    private static ElementPath pathIn(Side side, MergeNode node) {
        return node.path(node.isIn(side) ? side : Side.BASE);
    }

    /** Whether an element is in the result. */
    private boolean settle(MergeNode node) {
        if (node.isFixed()) {
            return true;
        }
        Boolean known = settled.get(node);
        if (known != null) {
            return known;
        }
        Occurrence place = placeOf(node);
        node.settle(place);
        settled.put(node, place != null);
        return place != null;
    }

    @Nullable
    private Occurrence placeOf(MergeNode node) {
        Side side = wanted.get(node);
        if (side == null || node.isDropped()) {
            return null;
        }
        Occurrence place = Objects.requireNonNull(node.in(side));
        if (side != Side.BASE && canStandIn(place, side)) {
            return place;
        }
        Occurrence opposite = node.in(Sides.opposite(side));
        if (side != Side.BASE
                && opposite != null
                && opposite.isAtPlaceOf(place)
                && canStandIn(opposite, Sides.opposite(side))) {
            return opposite;
        }
        Occurrence base = node.in(Side.BASE);
        if (base != null) {
            bringBack(base.holderNode());
        }
        return base;
    }

    /** Whether what a side put somewhere can stand there: not in what is to stay wholly as in base. */
    private boolean canStandIn(Occurrence place, Side side) {
        MergeNode holder = place.holderNode();
        return holder.isFixed()
                || (settle(holder) && !holder.isFrozen() && holder.substitute().isEmpty() && holder.in(side) != null);
    }

    /** What holds an element in base comes back as in base if nothing else can hold that element. */
    private void bringBack(MergeNode holder) {
        if (settle(holder) || holder.isDropped()) {
            return;
        }
        holder.freeze();
        bringBack(holder.base().holderNode());
        wanted.put(holder, Side.BASE);
        holder.settle(holder.base());
        settled.put(holder, true);
    }

    /**
     * An id may be used for one element only: what was added under it is left out, or all but what the side has that
     * was decided for. Gives whether anything was.
     */
    private boolean dropSharedIds() {
        boolean dropped = false;
        for (List<MergeNode> sharing : nodes.byId()) {
            if (sharing.size() > 1) {
                List<MergeNode> present =
                        sharing.stream().filter(node -> node.place() != null).toList();
                if (present.size() > 1) {
                    dropAllButOne(present, sharing);
                    dropped = true;
                }
            }
        }
        return dropped;
    }

    private void dropAllButOne(List<MergeNode> present, List<MergeNode> sharing) {
        MergeNode named = present.stream()
                .filter(node -> !node.isIn(Side.BASE))
                .min(Comparator.comparing(node -> node.path().toString()))
                .orElseThrow();
        Optional<Decision> decision = log.meet(
                ConflictKind.ADDED_TWICE,
                named.path(),
                new Versions<>(valueIn(sharing, Side.BASE), valueIn(sharing, Side.OURS), valueIn(sharing, Side.THEIRS)),
                () -> ConflictSentences.sharedId(named.id(), present));
        Side side = decision.map(Decision::side).orElse(Side.BASE);
        Described value = decision.map(Decision::value)
                .filter(Described.class::isInstance)
                .map(Described.class::cast)
                .orElse(null);
        for (MergeNode node : present) {
            if (value != null && value.typeDescription() == node.type()) {
                node.substitute(value);
            } else if (value != null || !node.isIn(side)) {
                node.drop();
            }
        }
    }

    @Nullable
    private static Described valueIn(List<MergeNode> sharing, Side side) {
        for (MergeNode node : sharing) {
            if (node.isIn(side)) {
                return node.values().in(side);
            }
        }
        return null;
    }
}
