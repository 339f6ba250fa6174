package io.github.strategydocs.diff.internal.merge.list;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.match.ListMatch;
import io.github.strategydocs.diff.internal.match.ListMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * In which order the members of one list stand in the result. Each member has a number: its position in base's list, or
 * behind these, its position in our list, or behind these, that in their list; what both sides added goes by the number
 * that it has in ours.
 *
 * <p>The members of base follow the side that reordered them; what was inserted follows its nearest preceding member
 * that is still there. Swapping the sides gives the same order.
 */
final class ListOrder {

    private static final int HEAD = -1;

    private final ListMatch ours;
    private final ListMatch theirs;
    private final int[] twins;
    private final int sizeBase;
    private final IntPredicate isThere;
    private final IntFunction<String> textOf;

    /**
     * An order to be found.
     *
     * @param ours our list and base's
     * @param theirs their list and base's
     * @param twins for each position of their list, the position of ours with the same new member, or none
     * @param sizeBase how many members base's list has
     * @param isThere whether the result holds a member
     * @param textOf what members that came to one place are sorted by
     */
    ListOrder(
            ListMatch ours,
            ListMatch theirs,
            int[] twins,
            int sizeBase,
            IntPredicate isThere,
            IntFunction<String> textOf) {
        this.ours = ours;
        this.theirs = theirs;
        this.twins = twins;
        this.sizeBase = sizeBase;
        this.isThere = isThere;
        this.textOf = textOf;
    }

    /**
     * The numbers of the members that are there, in order.
     *
     * @param arbiter says whose order to follow where both sides reordered the members of base differently
     */
    List<Integer> arrange(Supplier<Side> arbiter) {
        return withRuns(withTwins(membersOfBase(arbiter)));
    }

    private int numberInOurs(int position) {
        int source = ours.source(position);
        return source == ListMatching.NONE ? sizeBase + position : source;
    }

    private int numberInTheirs(int position) {
        int source = theirs.source(position);
        if (source != ListMatching.NONE) {
            return source;
        }
        return twins[position] == ListMatching.NONE ? sizeBase + ours.size() + position : sizeBase + twins[position];
    }

    private boolean isInAll(int inBase) {
        return ours.target(inBase) != ListMatching.NONE && theirs.target(inBase) != ListMatching.NONE;
    }

    private List<Integer> membersOfBase(Supplier<Side> arbiter) {
        List<Integer> common = new ArrayList<>(sizeBase);
        Map<Integer, List<Integer>> followers = new HashMap<>();
        int last = HEAD;
        for (int i = 0; i < sizeBase; i++) {
            if (!isThere.test(i)) {
                continue;
            }
            if (isInAll(i)) {
                common.add(i);
                last = i;
            } else {
                followers.computeIfAbsent(last, none -> new ArrayList<>()).add(i);
            }
        }
        return interleave(sorted(common, arbiter), followers);
    }

    private List<Integer> sorted(List<Integer> common, Supplier<Side> arbiter) {
        List<Integer> byOurs = sorted(common, ours);
        List<Integer> byTheirs = sorted(common, theirs);
        if (byTheirs.equals(common) || byTheirs.equals(byOurs)) {
            return byOurs;
        }
        if (byOurs.equals(common)) {
            return byTheirs;
        }
        return switch (arbiter.get()) {
            case BASE -> common;
            case OURS -> byOurs;
            case THEIRS -> byTheirs;
        };
    }

    private List<Integer> sorted(List<Integer> common, ListMatch side) {
        boolean isSorted = true;
        for (int i = 1; i < common.size() && isSorted; i++) {
            isSorted = side.target(common.get(i - 1)) < side.target(common.get(i));
        }
        if (isSorted) {
            return common;
        }
        List<Integer> sorted = new ArrayList<>(common);
        sorted.sort(Comparator.comparingInt(side::target));
        return sorted;
    }

    private static List<Integer> interleave(List<Integer> leaders, Map<Integer, List<Integer>> followers) {
        if (followers.isEmpty()) {
            return leaders;
        }
        List<Integer> result = new ArrayList<>(followers.getOrDefault(HEAD, List.of()));
        for (Integer leader : leaders) {
            result.add(leader);
            result.addAll(followers.getOrDefault(leader, List.of()));
        }
        return result;
    }

    /** What both sides added follows the earlier of the two members that it follows on the two sides. */
    private List<Integer> withTwins(List<Integer> leaders) {
        Map<Integer, Integer> positionsInTheirs = new HashMap<>();
        for (int i = 0; i < twins.length; i++) {
            if (twins[i] != ListMatching.NONE && isThere.test(sizeBase + twins[i])) {
                positionsInTheirs.put(sizeBase + twins[i], i);
            }
        }
        if (positionsInTheirs.isEmpty()) {
            return leaders;
        }
        int[] ranks = ranks(leaders);
        Map<Integer, Integer> afterInTheirs = new HashMap<>();
        int rank = HEAD;
        for (int i = 0; i < theirs.size(); i++) {
            int number = numberInTheirs(i);
            if (positionsInTheirs.containsKey(number)) {
                afterInTheirs.put(number, rank);
            } else if (number < sizeBase && ranks[number] != HEAD) {
                rank = ranks[number];
            }
        }
        Map<Integer, List<Integer>> followers = new HashMap<>();
        rank = HEAD;
        for (int i = 0; i < ours.size(); i++) {
            int number = numberInOurs(i);
            Integer other = afterInTheirs.get(number);
            if (other != null) {
                int first = Math.min(rank, other);
                followers
                        .computeIfAbsent(first == HEAD ? HEAD : leaders.get(first), none -> new ArrayList<>())
                        .add(number);
            } else if (number < sizeBase && ranks[number] != HEAD) {
                rank = ranks[number];
            }
        }
        followers.values().forEach(group -> sortUnlessAlike(group, positionsInTheirs));
        return interleave(leaders, followers);
    }

    private int[] ranks(List<Integer> leaders) {
        int[] ranks = new int[sizeBase];
        Arrays.fill(ranks, HEAD);
        for (int i = 0; i < leaders.size(); i++) {
            ranks[leaders.get(i)] = i;
        }
        return ranks;
    }

    /** Members stand in our order if that is theirs too, and else in one that favours nobody. */
    private void sortUnlessAlike(List<Integer> group, Map<Integer, Integer> positionsInTheirs) {
        for (int i = 1; i < group.size(); i++) {
            if (positionsInTheirs.getOrDefault(group.get(i - 1), 0) > positionsInTheirs.getOrDefault(group.get(i), 0)) {
                group.sort(Comparator.comparing(textOf::apply));
                return;
            }
        }
    }

    /** What one side added follows what it follows there; two runs at one place stand by their first members. */
    private List<Integer> withRuns(List<Integer> leaders) {
        Map<Integer, List<Integer>> runs = new HashMap<>();
        Map<Integer, List<Integer>> theirRuns = new HashMap<>();
        boolean[] leads = new boolean[sizeBase + ours.size() + theirs.size()];
        leaders.forEach(leader -> leads[leader] = true);
        collectRuns(ours.size(), this::numberInOurs, leads, runs);
        collectRuns(theirs.size(), this::numberInTheirs, leads, theirRuns);
        theirRuns.forEach((leader, run) -> runs.merge(leader, run, this::joined));
        return interleave(leaders, runs);
    }

    private void collectRuns(int size, IntUnaryOperator numberAt, boolean[] leads, Map<Integer, List<Integer>> runs) {
        int last = HEAD;
        for (int i = 0; i < size; i++) {
            int number = numberAt.applyAsInt(i);
            if (leads[number]) {
                last = number;
            } else if (number >= sizeBase && isThere.test(number)) {
                runs.computeIfAbsent(last, none -> new ArrayList<>()).add(number);
            }
        }
    }

    private List<Integer> joined(List<Integer> one, List<Integer> other) {
        boolean isFirst = textOf.apply(one.get(0)).compareTo(textOf.apply(other.get(0))) <= 0;
        List<Integer> joined = new ArrayList<>(isFirst ? one : other);
        joined.addAll(isFirst ? other : one);
        return joined;
    }
}
