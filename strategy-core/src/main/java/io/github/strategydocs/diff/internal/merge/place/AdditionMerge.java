package io.github.strategydocs.diff.internal.merge.place;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.Parts;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNode.Occurrence;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.metamodel.Described;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Decides about the elements that both sides added. What is equal and at one place counts once; all else is left out, or
 * taken from the side that was decided for.
 */
public final class AdditionMerge {

    private final MergeNodes nodes;
    private final ConflictLog log;
    private final Map<MergeNode, Outcome> outcomes = new HashMap<>();

    /** What becomes of an element: both sides agree on it, or there is a decision or none. */
    private record Outcome(boolean isAgreed, Optional<Decision> decision) {}

    /** A merge that takes down in the log what it cannot decide. */
    public AdditionMerge(MergeNodes nodes, ConflictLog log) {
        this.nodes = nodes;
        this.log = log;
    }

    /** Decides about all elements that both sides added. */
    public void decide() {
        for (MergeNode node : nodes.all()) {
            if (node.isAddedByBoth()) {
                decide(node);
            }
        }
    }

    private Outcome decide(MergeNode node) {
        Outcome known = outcomes.get(node);
        if (known != null) {
            return known;
        }
        Outcome outcome = outcomeOf(node);
        outcomes.put(node, outcome);
        if (!outcome.isAgreed()) {
            apply(outcome.decision(), node);
        }
        return outcome;
    }

    /** What stands in something that both added is decided with that. */
    private Outcome outcomeOf(MergeNode node) {
        Occurrence ours = Objects.requireNonNull(node.original(Side.OURS));
        Occurrence theirs = Objects.requireNonNull(node.original(Side.THEIRS));
        boolean isAtOnePlace = ours.isAtPlaceOf(theirs);
        if (isAtOnePlace && ours.holderNode().isAddedByBoth()) {
            Outcome around = decide(ours.holderNode());
            if (!around.isAgreed()) {
                return around;
            }
        }
        if (isAtOnePlace && withoutKnown(ours.value()).equals(withoutKnown(theirs.value()))) {
            return new Outcome(true, Optional.empty());
        }
        return new Outcome(
                false,
                log.meet(
                        ConflictKind.ADDED_TWICE,
                        node.path(),
                        node.values(),
                        () -> ConflictSentences.addedTwice(node, isAtOnePlace)));
    }

    /** What base knows and somebody moved into something new is merged by itself. */
    private Described withoutKnown(Described added) {
        return Parts.without(added, id -> nodes.of(id).stream().anyMatch(node -> node.isIn(Side.BASE)));
    }

    private static void apply(Optional<Decision> decision, MergeNode node) {
        @Nullable Side side = decision.map(Decision::side).orElse(null);
        Described value = decision.map(Decision::value)
                .filter(Described.class::isInstance)
                .map(Described.class::cast)
                .filter(chosen -> chosen.typeDescription().idOf(chosen).equals(Optional.of(node.id())))
                .orElse(null);
        if (value != null) {
            node.substitute(value);
            side = node.path().equals(node.path(Side.OURS)) ? Side.OURS : Side.THEIRS;
        }
        if (side != Side.OURS) {
            node.take(Side.OURS, null);
        }
        if (side != Side.THEIRS) {
            node.take(Side.THEIRS, null);
        }
    }
}
