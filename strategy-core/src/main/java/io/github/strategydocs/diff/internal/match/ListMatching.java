package io.github.strategydocs.diff.internal.match;

import java.util.Arrays;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Which member of a list after is which member of the list before, and which of those kept their order.
 *
 * <p>What kept its order is a longest run of members whose order is the same in both lists, so that the fewest moves
 * explain the rest.
 */
public final class ListMatching {

    /** Stands for no position: the member came, or went. */
    public static final int NONE = -1;

    /** For each position after, the position before, or {@link #NONE}. */
    private final int[] sources;

    /** For each position after, whether its member kept its place among those that did; null if all did. */
    @Nullable
    private final boolean[] kept;

    private final int sizeBefore;

    private ListMatching(int[] sources, int sizeBefore) {
        this.sources = sources;
        this.sizeBefore = sizeBefore;
        this.kept = isIncreasing(sources) ? null : longestIncreasing(sources);
    }

    /** A matching, of the position before for each position after. */
    public static ListMatching of(int[] sources, int sizeBefore) {
        return new ListMatching(sources, sizeBefore);
    }

    /** Matches the members of two lists, which have no id. */
    public static ListMatching of(List<?> before, List<?> after) {
        return new ListMatching(MemberMatcher.match(before, after), before.size());
    }

    /** How many members the list after has. */
    public int sizeAfter() {
        return sources.length;
    }

    /** The position before of the member at a position after, or {@link #NONE} for one that came. */
    public int source(int after) {
        return sources[after];
    }

    /** Whether the member at a position after was there before and did not keep its order. */
    public boolean isMoved(int after) {
        return kept != null && sources[after] != NONE && !kept[after];
    }

    /** For each position before, the position after, or {@link #NONE} for a member that went. */
    public int[] targets() {
        int[] targets = new int[sizeBefore];
        Arrays.fill(targets, NONE);
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] != NONE) {
                targets[sources[i]] = i;
            }
        }
        return targets;
    }

    private static boolean isIncreasing(int[] values) {
        int last = NONE;
        for (int value : values) {
            if (value != NONE) {
                if (value < last) {
                    return false;
                }
                last = value;
            }
        }
        return true;
    }

    /** Marks the members of a longest increasing subsequence, in n log n. */
    private static boolean[] longestIncreasing(int[] values) {
        boolean[] marked = new boolean[values.length];
        int[] tails = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == NONE) {
                continue;
            }
            int position = length > 0 && values[tails[length - 1]] < values[i]
                    ? length
                    : firstNotBelow(values, tails, length, values[i]);
            previous[i] = position == 0 ? NONE : tails[position - 1];
            tails[position] = i;
            length = Math.max(length, position + 1);
        }
        for (int i = length == 0 ? NONE : tails[length - 1]; i != NONE; i = previous[i]) {
            marked[i] = true;
        }
        return marked;
    }

    private static int firstNotBelow(int[] values, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
