package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Decisions.Decision;
import io.github.strategydocs.metamodel.Attribute;
import java.util.List;

/** Finds the order of a list, and takes down where both sides want another one. */
final class OrderMerge {

    private final ConflictLog log;

    OrderMerge(ConflictLog log) {
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
