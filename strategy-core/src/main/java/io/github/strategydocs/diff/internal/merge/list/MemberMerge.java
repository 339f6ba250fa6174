package io.github.strategydocs.diff.internal.merge.list;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.match.ListMatch;
import io.github.strategydocs.diff.internal.match.ListMatching;
import io.github.strategydocs.diff.internal.match.MemberMatcher;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.disclosure.DisclosureMerge;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/** Merges one list whose members have no id, member by member; each member merges whole. */
public final class MemberMerge {

    private final ConflictLog log;
    private final OrderMerge orders;
    private final MergeNode node;
    private final Attribute list;
    private final List<?> base;
    private final List<?> ours;
    private final List<?> theirs;
    private final ListMatch matchOurs;
    private final ListMatch matchTheirs;
    private final int[] twins;
    /** What stands for each number of {@link ListOrder}, null for nothing. */
    private final Object[] contents;

    /** Prepares the merge of one list. */
    public MemberMerge(ConflictLog log, MergeNode node, Attribute list, Versions<List<?>> lists) {
        this.log = log;
        this.orders = new OrderMerge(log);
        this.node = node;
        this.list = list;
        this.base = AttributeContents.listOf(lists.base());
        this.ours = AttributeContents.listOf(lists.ours());
        this.theirs = AttributeContents.listOf(lists.theirs());
        this.matchOurs = new ListMatch(MemberMatcher.match(base, ours), base.size());
        this.matchTheirs = new ListMatch(MemberMatcher.match(base, theirs), base.size());
        this.twins = new int[theirs.size()];
        this.contents = new Object[base.size() + ours.size() + theirs.size()];
        Arrays.fill(twins, ListMatching.NONE);
    }

    /** The members of the result, in order. */
    public List<?> merge() {
        for (int i = 0; i < base.size(); i++) {
            contents[i] = mergeMember(i);
        }
        mergeAdded();
        ListOrder order = new ListOrder(
                matchOurs,
                matchTheirs,
                twins,
                base.size(),
                number -> contents[number] != null,
                number -> SortText.of(contents[number]));
        List<Object> merged = new ArrayList<>();
        for (int number : orders.arrange(order, node, list, new Versions<>(base, ours, theirs))) {
            merged.add(contents[number]);
        }
        return merged;
    }

    private ElementPath memberPath(int number) {
        return node.path().attribute(list.name()).member(number);
    }

    @Nullable
    private static Object get(List<?> members, int position) {
        return position == ListMatching.NONE ? null : members.get(position);
    }

    @Nullable
    private Object mergeMember(int position) {
        Object inBase = base.get(position);
        Object inOurs = get(ours, matchOurs.target(position));
        Object inTheirs = get(theirs, matchTheirs.target(position));
        if (inBase.equals(inOurs)) {
            return inTheirs;
        }
        if (inBase.equals(inTheirs) || Objects.equals(inOurs, inTheirs)) {
            return inOurs;
        }
        Versions<Object> values = new Versions<>(inBase, inOurs, inTheirs);
        Optional<Decision> decision = log.meet(ConflictKind.MEMBER, memberPath(position + 1), values, () -> {
            if (inOurs == null || inTheirs == null) {
                return ConflictSentences.memberRemoved(node, list, inOurs == null ? Side.OURS : Side.THEIRS);
            }
            return ConflictSentences.member(node, list);
        });
        return decision.isPresent() ? decision.get().pick(values) : undecided(values);
    }

    private static List<Integer> added(ListMatch match) {
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < match.size(); i++) {
            if (match.source(i) == ListMatching.NONE) {
                added.add(i);
            }
        }
        return added;
    }

    private void mergeAdded() {
        List<Integer> inOurs = added(matchOurs);
        List<Integer> inTheirs = added(matchTheirs);
        inOurs.forEach(position -> contents[base.size() + position] = ours.get(position));
        inTheirs.forEach(position -> contents[base.size() + ours.size() + position] = theirs.get(position));
        if (inOurs.isEmpty() || inTheirs.isEmpty()) {
            return;
        }
        int[] pairs = MemberMatcher.match(
                inOurs.stream().<Object>map(ours::get).toList(),
                inTheirs.stream().<Object>map(theirs::get).toList());
        List<int[]> unequal = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != ListMatching.NONE) {
                int one = inOurs.get(pairs[i]);
                int other = inTheirs.get(i);
                if (ours.get(one).equals(theirs.get(other))) {
                    twins[other] = one;
                } else if (hasSameKey(ours.get(one), theirs.get(other))) {
                    twins[other] = one;
                    unequal.add(new int[] {one, other});
                }
            }
        }
        // In an order that favours neither side, since the numbers of the members go by it.
        unequal.sort(Comparator.<int[]>comparingInt(pair -> Math.min(pair[0], pair[1]))
                .thenComparingInt(pair -> Math.max(pair[0], pair[1]))
                .thenComparing(pair -> MemberMatcher.keyOf(ours.get(pair[0])).toString()));
        for (int i = 0; i < unequal.size(); i++) {
            int[] pair = unequal.get(i);
            contents[base.size() + pair[0]] = mergeTwins(base.size() + 1 + i, ours.get(pair[0]), theirs.get(pair[1]));
        }
    }

    private static boolean hasSameKey(Object one, Object other) {
        return one instanceof Described value
                && !value.typeDescription().naturalKey().isEmpty()
                && MemberMatcher.keyOf(one).equals(MemberMatcher.keyOf(other));
    }

    @Nullable
    private Object mergeTwins(int number, Object inOurs, Object inTheirs) {
        Versions<Object> values = new Versions<>(null, inOurs, inTheirs);
        return log.meet(
                        ConflictKind.MEMBER,
                        memberPath(number),
                        values,
                        () -> ConflictSentences.memberAddedTwice(node, list))
                .map(decision -> decision.pick(values))
                .orElseGet(() -> undecided(values));
    }

    /** What base holds; but if one version says that something is internal, that stands until it is decided. */
    @Nullable
    private static Object undecided(Versions<Object> values) {
        return Stream.of(values.base(), values.ours(), values.theirs())
                .filter(DisclosureMerge::isInternal)
                .min(Comparator.comparing(member -> member.equals(values.base()) ? "" : SortText.of(member)))
                .orElse(values.base());
    }
}
