package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which element is which in two lists whose members have ids. */
final class ElementMatcher {

    private ElementMatcher() {}

    /** For each position after, the position before, or {@link ListMatching#NONE}. */
    static int[] match(TypeDescription type, List<?> before, List<?> after) {
        Attribute id = type.id().orElseThrow();
        int[] sources = new int[after.size()];
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && isSame(id, before.get(start), after.get(start))) {
            sources[start] = start;
            start++;
        }
        int endBefore = before.size();
        int endAfter = after.size();
        while (endBefore > start
                && endAfter > start
                && isSame(id, before.get(endBefore - 1), after.get(endAfter - 1))) {
            endBefore--;
            endAfter--;
            sources[endAfter] = endBefore;
        }
        matchMiddle(id, before.subList(start, endBefore), after.subList(start, endAfter), sources, start);
        return sources;
    }

    private static void matchMiddle(Attribute id, List<?> before, List<?> after, int[] sources, int start) {
        if (before.isEmpty() || after.isEmpty()) {
            Arrays.fill(sources, start, start + after.size(), ListMatching.NONE);
            return;
        }
        Map<Object, Integer> positions = new HashMap<>(2 * before.size());
        for (int i = 0; i < before.size(); i++) {
            positions.put(idOf(id, before.get(i)), start + i);
        }
        for (int i = 0; i < after.size(); i++) {
            Integer position = positions.get(idOf(id, after.get(i)));
            sources[start + i] = position == null ? ListMatching.NONE : position;
        }
    }

    private static boolean isSame(Attribute id, Object one, Object other) {
        return one == other || idOf(id, one).equals(idOf(id, other));
    }

    private static Object idOf(Attribute id, Object element) {
        return id.valueIn((Described) element).orElseThrow();
    }
}
