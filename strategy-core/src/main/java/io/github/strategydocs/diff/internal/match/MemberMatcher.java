package io.github.strategydocs.diff.internal.match;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells which member is which in two lists whose members have no id. */
public final class MemberMatcher {

    private final List<?> before;
    private final List<?> after;
    private final int[] sources;
    private final boolean[] taken;

    private MemberMatcher(List<?> before, List<?> after) {
        this.before = before;
        this.after = after;
        this.sources = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(sources, ListMatching.NONE);
    }

    /** For each position after, the position before, or {@link ListMatching#NONE}. */
    public static int[] match(List<?> before, List<?> after) {
        MemberMatcher matcher = new MemberMatcher(before, after);
        matcher.match();
        return matcher.sources;
    }

    private void match() {
        matchEnds();
        pairBy(Function.identity());
        Object any = before.isEmpty() ? (after.isEmpty() ? "" : after.get(0)) : before.get(0);
        if (any instanceof Described value
                && !value.typeDescription().naturalKey().isEmpty()) {
            pairBy(MemberMatcher::keyOf);
            if (value instanceof Target) {
                pairTheOnlyOnes();
            }
        } else {
            pairWithinGaps();
        }
    }

    /** Most lists are alike at both ends; equal members there pair without being looked up. */
    private void matchEnds() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            pair(start, start);
            start++;
        }
        int end = 1;
        while (start + end <= shorter && before.get(before.size() - end).equals(after.get(after.size() - end))) {
            pair(before.size() - end, after.size() - end);
            end++;
        }
    }

    private void pair(int source, int target) {
        sources[target] = source;
        taken[source] = true;
    }

    /** Pairs what is equal by a key, in the order of occurrence. */
    private void pairBy(Function<Object, Object> key) {
        Map<Object, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                open.computeIfAbsent(key.apply(before.get(i)), none -> new ArrayDeque<>())
                        .add(i);
            }
        }
        if (open.isEmpty()) {
            return;
        }
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] == ListMatching.NONE) {
                Deque<Integer> candidates = open.get(key.apply(after.get(i)));
                if (candidates != null && !candidates.isEmpty()) {
                    pair(candidates.remove(), i);
                }
            }
        }
    }

    /** The natural key of a value: what tells it from its neighbours, whatever the form of its words. */
    public static List<Object> keyOf(Object member) {
        Described value = (Described) member;
        return keyOf(value, value.typeDescription().naturalKey());
    }

    private static List<Object> keyOf(Described value, List<Attribute> attributes) {
        List<Object> key = new ArrayList<>();
        for (Attribute attribute : attributes) {
            Object content = attribute.valueIn(value).orElse(List.of());
            if (content instanceof Described nested) {
                key.add(nested.typeDescription());
                key.addAll(keyOf(nested, nested.typeDescription().attributes()));
            } else {
                key.add(
                        content instanceof String text && Prose.is(attribute, text)
                                ? NormalizedText.of(text)
                                : content);
            }
        }
        return key;
    }

    /** A target whose date slips is one change. */
    private void pairTheOnlyOnes() {
        int source = onlyOpen(taken);
        boolean[] matched = new boolean[sources.length];
        for (int i = 0; i < matched.length; i++) {
            matched[i] = sources[i] != ListMatching.NONE;
        }
        int target = onlyOpen(matched);
        if (source != ListMatching.NONE && target != ListMatching.NONE) {
            pair(source, target);
        }
    }

    private static int onlyOpen(boolean[] done) {
        int only = ListMatching.NONE;
        for (int i = 0; i < done.length; i++) {
            if (!done[i]) {
                if (only != ListMatching.NONE) {
                    return ListMatching.NONE;
                }
                only = i;
            }
        }
        return only;
    }

    /** What is left between two members that kept their order pairs in order: it was rewritten. */
    private void pairWithinGaps() {
        ListMatching soFar = ListMatching.of(sources.clone(), before.size());
        int source = 0;
        int target = 0;
        for (int i = 0; i <= sources.length; i++) {
            boolean end = i == sources.length;
            if (end || (soFar.source(i) != ListMatching.NONE && !soFar.isMoved(i))) {
                int sourceEnd = end ? before.size() : soFar.source(i);
                pairInOrder(source, sourceEnd, target, i);
                source = sourceEnd + 1;
                target = i + 1;
            }
        }
    }

    private void pairInOrder(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
        int source = sourceStart;
        for (int target = targetStart; target < targetEnd; target++) {
            if (sources[target] != ListMatching.NONE) {
                continue;
            }
            while (source < sourceEnd && taken[source]) {
                source++;
            }
            if (source < sourceEnd) {
                pair(source, target);
            }
        }
    }
}
