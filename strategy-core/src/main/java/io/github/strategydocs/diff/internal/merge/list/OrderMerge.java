package io.github.strategydocs.diff.internal.merge.list;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.Attribute;
import java.util.List;

/** Finds the order of a list, and takes down where both sides want another one. */
public final class OrderMerge {

    private final ConflictLog log;

    /** Finds orders, with a log for those that both sides want otherwise. */
    public OrderMerge(ConflictLog log) {
        this.log = log;
    }

    List<Integer> arrange(ListOrder order, MergeNode holder, Attribute list, Versions<List<?>> lists) {
        return order.arrange(() -> log.meet(
                        ConflictKind.ORDER,
                        holder.path().attribute(list.name()),
                        lists,
                        () -> ConflictSentences.order(holder, list))
                .map(Decision::side)
                .orElse(Side.BASE));
    }
}
