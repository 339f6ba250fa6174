package io.github.strategydocs.diff.internal.merge;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Sees to it that two sides of which each names one who is accountable do not name two together. Where they would, both
 * are taken to have left alone whom base names, or one is, as was decided.
 */
final class AccountableMerge {

    private final ConflictLog log;

    AccountableMerge(ConflictLog log) {
        this.log = log;
    }

    /** What the versions are taken to hold. */
    Versions<Object> settled(MergeNode node, Attribute list, Versions<Object> contents) {
        List<Object> base = accountable(contents.base());
        List<Object> ours = accountable(contents.ours());
        List<Object> theirs = accountable(contents.theirs());
        if (!isDisputed(base, ours, theirs)) {
            return contents;
        }
        Optional<Decision> decision = log.meet(
                ConflictKind.ACCOUNTABLE,
                node.path().attribute(list.name()),
                new Versions<>(base.size() > 1 ? base : first(base), first(ours), first(theirs)),
                () -> ConflictSentences.accountable(node));
        Side side = decision.map(Decision::side).orElse(Side.BASE);
        return new Versions<>(
                contents.base(),
                side == Side.OURS ? contents.ours() : replaced(contents.ours(), first(ours), base),
                side == Side.THEIRS ? contents.theirs() : replaced(contents.theirs(), first(theirs), base));
    }

    /** Whether each side names one party, another than the other side does, and not as base does. */
    private static boolean isDisputed(List<Object> base, List<Object> ours, List<Object> theirs) {
        return first(ours) instanceof Assignment one
                && ours.size() == 1
                && first(theirs) instanceof Assignment other
                && theirs.size() == 1
                && !one.party().equals(other.party())
                && !ours.equals(base)
                && !theirs.equals(base);
    }

    private static List<Object> accountable(@Nullable Object assignments) {
        List<Object> accountable = new ArrayList<>();
        for (Object member : AttributeContents.listOf(assignments)) {
            if (((Assignment) member).role() == AssignmentRole.ACCOUNTABLE) {
                accountable.add(member);
            }
        }
        return accountable;
    }

    @Nullable
    private static Object first(List<Object> assignments) {
        return assignments.isEmpty() ? null : assignments.get(0);
    }

    private static List<?> replaced(@Nullable Object assignments, @Nullable Object member, List<Object> others) {
        List<Object> replaced = new ArrayList<>(AttributeContents.listOf(assignments));
        int position = replaced.indexOf(member);
        replaced.remove(position);
        replaced.addAll(position, others);
        return replaced;
    }
}
