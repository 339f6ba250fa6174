package io.github.strategydocs.diff.internal.merge.place;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.conflict.Touch;
import io.github.strategydocs.diff.internal.merge.guard.Guard.What;
import io.github.strategydocs.diff.internal.merge.guard.Guards;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNode.Occurrence;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Sides;
import io.github.strategydocs.metamodel.Described;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Decides about the elements that one side removed. Where the other side has left them alone, they go. Where it has not,
 * they stay as in base, or as was decided: the sides are then taken to hold what they should have held.
 *
 * <p>What was removed as one is decided as one: the conflict is about the outermost element that the side removed and
 * the other side kept.
 */
public final class RemovalMerge {

    private final MergeNodes nodes;
    private final ConflictLog log;
    private final Guards guards;
    private final Map<MergeNode, Touch> touched = new LinkedHashMap<>();

    /** A merge that takes down in the log what it cannot decide. */
    public RemovalMerge(MergeNodes nodes, ConflictLog log, Guards guards) {
        this.nodes = nodes;
        this.log = log;
        this.guards = guards;
    }

    /** Decides about all elements that one side alone removed. */
    public void decide() {
        List<MergeNode> removed =
                nodes.all().stream().filter(node -> node.remover().isPresent()).toList();
        if (removed.isEmpty()) {
            return;
        }
        removed.forEach(RemovalMerge.this::findOwnTouch);
        nodes.all().forEach(this::findFilled);
        findReferred(removed);
        Map<MergeNode, Optional<Decision>> decisions = new LinkedHashMap<>();
        touched.forEach((root, touch) -> decisions.put(root, meet(root, touch)));
        for (MergeNode node : removed) {
            Optional<Decision> decision = decisions.get(rootOf(node));
            if (decision != null) {
                apply(decision, node);
            }
        }
        decisions.forEach((root, decision) -> decision.map(Decision::value)
                .filter(Described.class::isInstance)
                .map(Described.class::cast)
                .ifPresent(root::substitute));
        nodes.all().forEach(RemovalMerge::keepWithHolder);
    }

    /** The outermost element that was removed together with this one, and kept by the other side. */
    private static MergeNode rootOf(MergeNode removed) {
        MergeNode root = removed;
        MergeNode holder = root.base().holderNode();
        while (holder.remover().isPresent() && holder.remover().equals(removed.remover())) {
            root = holder;
            holder = root.base().holderNode();
        }
        return root;
    }

    private void touch(MergeNode removed, Touch how) {
        touched.merge(rootOf(removed), how, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    private static Side keeperOf(MergeNode removed) {
        return Sides.opposite(removed.remover().orElseThrow());
    }

    private void findOwnTouch(MergeNode removed) {
        Occurrence base = removed.base();
        Occurrence kept = removed.original(keeperOf(removed));
        if (kept == null) {
            return;
        }
        if (!MergeNode.saysTheSame(base.value(), kept.value())) {
            touch(removed, Touch.CHANGED);
        } else if (!kept.isAtPlaceOf(base)) {
            touch(removed, Touch.MOVED);
        } else if (guards.bind(Sides.opposite(keeperOf(removed)), What.PRESENCE, removed.id())) {
            touch(removed, Touch.RELIED_ON);
        }
    }

    /** What came or moved into an element on one side, though the other side removed that. */
    private void findFilled(MergeNode part) {
        Occurrence before = part.original(Side.BASE);
        for (Side side : List.of(Side.OURS, Side.THEIRS)) {
            Occurrence now = part.original(side);
            if (now != null
                    && now.holder() != null
                    && now.holder().remover().equals(Optional.of(Sides.opposite(side)))
                    && (before == null || !now.isAtPlaceOf(before))) {
                touch(now.holder(), Touch.FILLED);
            }
        }
    }

    private void findReferred(List<MergeNode> removed) {
        Map<Side, Map<String, MergeNode>> byRemover = new EnumMap<>(Side.class);
        for (MergeNode node : removed) {
            byRemover
                    .computeIfAbsent(node.remover().orElseThrow(), none -> new LinkedHashMap<>())
                    .put(node.id(), node);
        }
        byRemover.forEach((remover, targets) -> {
            NewReferences references = new NewReferences(nodes, Sides.opposite(remover), targets.keySet());
            for (MergeNode node : nodes.all()) {
                for (String reference : references.in(node)) {
                    touch(Objects.requireNonNull(targets.get(reference)), Touch.REFERRED);
                }
            }
        });
    }

    private Optional<Decision> meet(MergeNode root, Touch touch) {
        return log.meet(
                ConflictKind.REMOVAL,
                root.path(Side.BASE),
                root.values(),
                () -> ConflictSentences.removal(root, keeperOf(root), touch));
    }

    private static void apply(Optional<Decision> decision, MergeNode removed) {
        Side side = decision.map(Decision::side).orElse(null);
        if (side == keeperOf(removed)) {
            removed.take(Sides.opposite(side), removed.base());
        } else if (side != Sides.opposite(keeperOf(removed))) {
            removed.freeze();
        }
    }

    /** What both sides removed from an element that stays wholly as in base stays with it. Holders come before parts. */
    private static void keepWithHolder(MergeNode node) {
        if (!node.isIn(Side.OURS)
                && !node.isIn(Side.THEIRS)
                && node.base().holderNode().isFrozen()) {
            node.freeze();
        }
    }
}
