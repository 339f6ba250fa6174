package io.github.strategydocs.diff.internal.merge.disclosure;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.guard.Guard;
import io.github.strategydocs.diff.internal.merge.guard.Guard.What;
import io.github.strategydocs.diff.internal.merge.guard.Guards;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.model.Action;
import java.util.Optional;

/**
 * A part is internal with its whole. Where one side takes it out of that, and so makes public what the other side said of
 * it, the part is taken to have been left where it was, unless something else was decided.
 */
public final class PartDisclosureMerge {

    private final MergeNodes nodes;
    private final Guards guards;
    private final ConflictLog log;

    /** A merge that takes down in the log what it cannot decide. */
    public PartDisclosureMerge(MergeNodes nodes, Guards guards, ConflictLog log) {
        this.nodes = nodes;
        this.guards = guards;
        this.log = log;
    }

    /** Whether an attribute says what an action is a part of. */
    public static boolean isAbout(MergeNode node, Attribute attribute) {
        return node.type().javaType() == Action.class && attribute.name().equals(Guard.PART_OF);
    }

    /** Which version is followed until it is decided between both. */
    public Side undecided(MergeNode node, Attribute attribute, Versions<Object> contents) {
        return isAbout(node, attribute) ? guards.standIn(What.WHOLE, node.id(), contents) : Side.BASE;
    }

    /** What the versions are taken to hold. */
    public Versions<Object> settled(MergeNode node, Attribute attribute, Versions<Object> contents) {
        boolean isInOurs = AttributeContents.areEqual(attribute, contents.base(), contents.ours());
        boolean isInTheirs = AttributeContents.areEqual(attribute, contents.base(), contents.theirs());
        boolean isChangedAlike = AttributeContents.areEqual(attribute, contents.ours(), contents.theirs());
        Side discloser = isInOurs ? Side.THEIRS : Side.OURS;
        boolean isBound = isChangedAlike
                ? guards.bindBoth(What.WHOLE, node.id())
                : isInOurs != isInTheirs && guards.bind(discloser, What.WHOLE, node.id());
        if (!isBound) {
            return contents;
        }
        Optional<Decision> decision = log.meet(
                ConflictKind.DISCLOSURE,
                node.path().attribute(Guard.PART_OF),
                contents,
                () -> ConflictSentences.disclosure(
                        nodes, node.id(), discloser, guards.need(discloser, node.id(), What.WHOLE)));
        Object whole = decision.isPresent() ? decision.get().pick(contents) : contents.base();
        return new Versions<>(contents.base(), whole, whole);
    }
}
