package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.Nullable;

/** Puts the elements of one list of the result in order. */
final class ElementListMerge {

    private final MergeNodes nodes;
    private final OrderMerge orders;

    ElementListMerge(MergeNodes nodes, OrderMerge orders) {
        this.nodes = nodes;
        this.orders = orders;
    }

    /**
     * The elements of a list.
     *
     * @param build gives what becomes of an element that is not the same in all versions
     */
    List<?> merge(MergeNode holder, Attribute list, Versions<List<?>> lists, Function<MergeNode, Described> build) {
        List<?> base = Differ.listOf(lists.base());
        List<?> ours = Differ.listOf(lists.ours());
        List<?> theirs = Differ.listOf(lists.theirs());
        TypeDescription type = list.valueType().orElseThrow();
        ListMatch matchOurs = new ListMatch(ElementMatcher.of(type).match(base, ours), base.size());
        ListMatch matchTheirs = new ListMatch(ElementMatcher.of(type).match(base, theirs), base.size());
        MergeNode[] found = new MergeNode[base.size() + ours.size() + theirs.size()];
        boolean[] isThere = new boolean[found.length];
        find(base, 0, null, holder, list, found, isThere);
        find(ours, base.size(), matchOurs, holder, list, found, isThere);
        find(theirs, base.size() + ours.size(), matchTheirs, holder, list, found, isThere);
        ListOrder order = new ListOrder(
                matchOurs,
                matchTheirs,
                twins(found, base.size(), ours.size(), theirs.size()),
                base.size(),
                number -> isThere[number],
                number -> found[number].id());
        List<Integer> numbers = orders.arrange(order, holder, list, new Versions<>(base, ours, theirs));
        List<Described> members = new ArrayList<>(numbers.size());
        for (int number : numbers) {
            members.add(found[number] == null ? (Described) base.get(number) : build.apply(found[number]));
        }
        return members;
    }

    /** Looks up the elements of a list, but for those that base's list has too. */
    private void find(
            List<?> members,
            int offset,
            @Nullable ListMatch match,
            MergeNode holder,
            Attribute list,
            MergeNode[] found,
            boolean[] isThere) {
        for (int i = 0; i < members.size(); i++) {
            if (match == null || match.source(i) == ListMatching.NONE) {
                MergeNode node = nodes.find((Described) members.get(i));
                found[offset + i] = node;
                isThere[offset + i] = node == null
                        || (node.place() != null
                                && node.place().holder() == holder
                                && list.equals(node.place().attribute()));
            }
        }
    }

    private static int[] twins(MergeNode[] found, int sizeBase, int sizeOurs, int sizeTheirs) {
        int[] twins = new int[sizeTheirs];
        Arrays.fill(twins, ListMatching.NONE);
        Map<MergeNode, Integer> inOurs = new HashMap<>();
        for (int i = 0; i < sizeOurs; i++) {
            if (found[sizeBase + i] != null) {
                inOurs.put(found[sizeBase + i], i);
            }
        }
        for (int i = 0; i < sizeTheirs && !inOurs.isEmpty(); i++) {
            MergeNode node = found[sizeBase + sizeOurs + i];
            twins[i] = node == null ? ListMatching.NONE : inOurs.getOrDefault(node, ListMatching.NONE);
        }
        return twins;
    }
}
