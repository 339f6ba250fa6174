package io.github.strategydocs.diff.internal.merge.list;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.match.ElementMatcher;
import io.github.strategydocs.diff.internal.match.ListMatch;
import io.github.strategydocs.diff.internal.match.ListMatching;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNode.Match;
import io.github.strategydocs.diff.internal.merge.node.MergeNode.Occurrence;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts the elements of one list of the result in order. */
public final class ElementListMerge {

    private final MergeNodes nodes;
    private final OrderMerge orders;

    /** A merge of any list of the result. */
    public ElementListMerge(MergeNodes nodes, OrderMerge orders) {
        this.nodes = nodes;
        this.orders = orders;
    }

    /**
     * The elements of a list.
     *
     * @param build gives what becomes of an element that is not the same in all versions
     */
    public List<?> merge(
            MergeNode holder, Attribute list, Versions<List<?>> lists, Function<MergeNode, Described> build) {
        List<?> base = AttributeContents.listOf(lists.base());
        List<?> ours = AttributeContents.listOf(lists.ours());
        List<?> theirs = AttributeContents.listOf(lists.theirs());
        Match match = holder.match(list).orElseGet(() -> match(list, base, ours, theirs));
        MergeNode[] found = match.inBase().toArray(new MergeNode[base.size() + ours.size() + theirs.size()]);
        findAdded(Side.OURS, ours, match.ours(), base.size(), found);
        findAdded(Side.THEIRS, theirs, match.theirs(), base.size() + ours.size(), found);
        ListOrder order = new ListOrder(
                match.ours(),
                match.theirs(),
                twins(found, base.size(), ours.size(), theirs.size()),
                base.size(),
                number -> found[number] == null ? number < base.size() : isIn(found[number], holder, list),
                number -> found[number].id());
        List<Integer> numbers = orders.arrange(order, holder, list, new Versions<>(base, ours, theirs));
        List<Described> members = new ArrayList<>(numbers.size());
        for (int number : numbers) {
            members.add(found[number] == null ? (Described) base.get(number) : build.apply(found[number]));
        }
        return members;
    }

    private Match match(Attribute list, List<?> base, List<?> ours, List<?> theirs) {
        TypeDescription type = list.valueType().orElseThrow();
        MergeNode[] inBase = new MergeNode[base.size()];
        for (int i = 0; i < inBase.length; i++) {
            inBase[i] = nodes.find((Described) base.get(i));
        }
        return new Match(
                new ListMatch(ElementMatcher.of(type).match(base, ours), base.size()),
                new ListMatch(ElementMatcher.of(type).match(base, theirs), base.size()),
                Arrays.asList(inBase));
    }

    /** Looks up what a side has in its list and base has not, unless the side is taken not to have it. */
    private void findAdded(Side side, List<?> members, ListMatch match, int offset, MergeNode[] found) {
        for (int i = 0; i < members.size(); i++) {
            if (match.source(i) == ListMatching.NONE) {
                MergeNode node = nodes.find((Described) members.get(i));
                found[offset + i] = node == null || node.in(side) == null ? null : node;
            }
        }
    }

    private static boolean isIn(MergeNode node, MergeNode holder, Attribute list) {
        Occurrence place = node.place();
        return place != null && place.holder() == holder && list.equals(place.attribute());
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
