package io.github.strategydocs.validation.internal.graph;

import java.util.Deque;
import java.util.function.Function;

/** Wholes that are parts of each other. One of them has to count as the whole for anything to be inherited at all. */
public final class Circle {

    private Circle() {}

    /**
     * Opens a circle at the member whose id comes first, so that what counts as the whole does not depend on which of
     * them stands first in a document.
     *
     * @param lineage what was met on the way up, the last one on top; whatever lies above the one that is to count as the
     *     whole is taken off
     * @param again what was met twice: one of the lineage, of which the last is a part
     * @param idOf gives the id of a member
     * @param <T> what the circle is made of
     */
    public static <T> void open(Deque<T> lineage, T again, Function<T, String> idOf) {
        String end = idOf.apply(again);
        String whole = end;
        for (T member : lineage) {
            String id = idOf.apply(member);
            if (id.equals(end)) {
                break;
            }
            whole = id.compareTo(whole) < 0 ? id : whole;
        }
        while (!idOf.apply(lineage.element()).equals(whole)) {
            lineage.pop();
        }
    }
}
