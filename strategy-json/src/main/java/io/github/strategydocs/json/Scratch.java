package io.github.strategydocs.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Room for the contents of the values that are being read or written, one array and one list for each level at which they nest.
 * Documents hold many small values; making room for each anew costs more than the values.
 */
final class Scratch {

    private static final int MAX_ATTRIBUTES = Long.SIZE;
    private static final int SHORT_LIST = 32;

    private final List<Object[]> arrays = new ArrayList<>();
    private final List<List<Object>> lists = new ArrayList<>();
    private final Object[][] exact = new Object[SHORT_LIST][];
    private int arraysInUse;
    private int listsInUse;

    /** An array for the contents of one value, with null everywhere. */
    Object[] takeArray() {
        if (arraysInUse == arrays.size()) {
            arrays.add(new Object[MAX_ATTRIBUTES]);
        }
        return arrays.get(arraysInUse++);
    }

    /** Gives back the array that was taken last. */
    void giveBackArray(int used) {
        Arrays.fill(arrays.get(--arraysInUse), 0, used, null);
    }

    /** An empty list for the members of one list. */
    List<Object> takeList() {
        if (listsInUse == lists.size()) {
            lists.add(new ArrayList<>());
        }
        return lists.get(listsInUse++);
    }

    /** Gives back the list that was taken last, and gives an immutable copy of it. */
    List<Object> giveBackList() {
        List<Object> members = lists.get(--listsInUse);
        List<Object> copy = switch (members.size()) {
            case 0 -> List.of();
            case 1 -> List.of(members.get(0));
            case 2 -> List.of(members.get(0), members.get(1));
            default -> List.of(toArray(members));
        };
        members.clear();
        return copy;
    }

    /** A list is made from a copy of what it is given; for short ones, that needs no new array each time. */
    private Object[] toArray(List<Object> members) {
        int size = members.size();
        if (size >= exact.length) {
            return members.toArray();
        }
        if (exact[size] == null) {
            exact[size] = new Object[size];
        }
        return members.toArray(exact[size]);
    }
}
