package io.github.strategydocs.diff.internal.match;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells which element is which in two lists whose members have ids. */
public final class ElementMatcher {

    /** How many members in a row may have gone before the next is looked up by its id. */
    private static final int LOOK_AHEAD = 3;

    private final TypeBinding type;
    private final int id;

    private ElementMatcher(TypeBinding type) {
        this.type = type;
        this.id = type.id().orElseThrow().index();
    }

    /** A matcher for elements of a type that has ids. */
    public static ElementMatcher of(TypeDescription type) {
        return new ElementMatcher((TypeBinding) type);
    }

    /** The id of an element of the type. */
    public String idOf(Object element) {
        return (String) Objects.requireNonNull(type.get((Described) element, id));
    }

    /** For each position after, the position before, or {@link ListMatching#NONE}. */
    public int[] match(List<?> before, List<?> after) {
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
        new Middle(before, start, endBefore, after, endAfter, sources).match();
        return sources;
    }

    /** What stands between the members that are the same at both ends. */
    private final class Middle {

        private final List<?> before;
        private final int start;
        private final int endBefore;
        private final List<?> after;
        private final int endAfter;
        private final int[] sources;
        // Which of the members before have a partner, from the start of the middle.
        private final BitSet paired = new BitSet();

        Middle(List<?> before, int start, int endBefore, List<?> after, int endAfter, int[] sources) {
            this.before = before;
            this.start = start;
            this.endBefore = endBefore;
            this.after = after;
            this.endAfter = endAfter;
            this.sources = sources;
        }

        void match() {
            if (pairInOrder()) {
                pairById();
            }
        }

        /**
         * Goes along both lists at once, passing over a few members that went: most of a list stands as it stood, so that few
         * members have to be looked up. Says whether a member is left without a partner.
         */
        private boolean pairInOrder() {
            int next = start;
            boolean isAnyAlone = false;
            for (int i = start; i < endAfter; i++) {
                int position = positionNear(next, after.get(i));
                sources[i] = position;
                if (position == ListMatching.NONE) {
                    isAnyAlone = true;
                } else {
                    paired.set(position - start);
                    next = position + 1;
                }
            }
            return isAnyAlone;
        }

        private int positionNear(int from, Object member) {
            int end = Math.min(endBefore, from + LOOK_AHEAD);
            for (int position = from; position < end; position++) {
                if (isSame(before.get(position), member)) {
                    return position;
                }
            }
            return ListMatching.NONE;
        }

        private void pairById() {
            Map<String, Integer> positions = new HashMap<>();
            for (int i = start; i < endBefore; i++) {
                if (!paired.get(i - start)) {
                    positions.put(idOf(before.get(i)), i);
                }
            }
            for (int i = start; i < endAfter; i++) {
                if (sources[i] == ListMatching.NONE) {
                    sources[i] = positions.getOrDefault(idOf(after.get(i)), ListMatching.NONE);
                }
            }
        }
    }

    private boolean isSame(Object one, Object other) {
        return one == other || idOf(one).equals(idOf(other));
    }
}
