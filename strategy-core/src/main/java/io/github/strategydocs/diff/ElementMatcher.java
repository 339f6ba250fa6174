package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells which element is which in two lists whose members have ids. */
final class ElementMatcher {

    private final TypeBinding type;
    private final int id;

    private ElementMatcher(TypeBinding type) {
        this.type = type;
        this.id = type.id().orElseThrow().index();
    }

    static ElementMatcher of(TypeDescription type) {
        return new ElementMatcher((TypeBinding) type);
    }

    String idOf(Object element) {
        return (String) Objects.requireNonNull(type.get((Described) element, id));
    }

    /** For each position after, the position before, or {@link ListMatching#NONE}. */
    int[] match(List<?> before, List<?> after) {
        int[] sources = new int[after.size()];
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && isSame(before.get(start), after.get(start))) {
            sources[start] = start;
            start++;
        }
        int endBefore = before.size();
        int endAfter = after.size();
        while (endBefore > start && endAfter > start && isSame(before.get(endBefore - 1), after.get(endAfter - 1))) {
            endBefore--;
            endAfter--;
            sources[endAfter] = endBefore;
        }
        matchMiddle(before.subList(start, endBefore), after.subList(start, endAfter), sources, start);
        return sources;
    }

    private void matchMiddle(List<?> before, List<?> after, int[] sources, int start) {
        if (before.isEmpty() || after.isEmpty()) {
            Arrays.fill(sources, start, start + after.size(), ListMatching.NONE);
            return;
        }
        Map<String, Integer> positions = new HashMap<>(2 * before.size());
        for (int i = 0; i < before.size(); i++) {
            positions.put(idOf(before.get(i)), start + i);
        }
        for (int i = 0; i < after.size(); i++) {
            Integer position = positions.get(idOf(after.get(i)));
            sources[start + i] = position == null ? ListMatching.NONE : position;
        }
    }

    private boolean isSame(Object one, Object other) {
        return one == other || idOf(one).equals(idOf(other));
    }
}
