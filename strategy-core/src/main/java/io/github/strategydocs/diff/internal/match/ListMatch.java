package io.github.strategydocs.diff.internal.match;

import java.util.Arrays;

/** Which member of a list of a side is which of base's list, looked up from both ends. */
public final class ListMatch {

    private final int[] sources;
    private final int[] targets;

    /** A match, of the position in base for each position of the side. */
    public ListMatch(int[] sources, int sizeBefore) {
        this.sources = sources;
        this.targets = new int[sizeBefore];
        Arrays.fill(targets, ListMatching.NONE);
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] != ListMatching.NONE) {
                targets[sources[i]] = i;
            }
        }
    }

    /** How many members the list of the side has. */
    public int size() {
        return sources.length;
    }

    /** The position in base of what stands at a position of the side, or {@link ListMatching#NONE}. */
    public int source(int position) {
        return sources[position];
    }

    /** The position in the side of what stands at a position of base, or {@link ListMatching#NONE}. */
    public int target(int position) {
        return targets[position];
    }
}
