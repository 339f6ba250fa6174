package io.github.strategydocs.validation.internal.corpus;

import java.util.Arrays;
import java.util.List;

/** A document with the numbers of its runs, sorted, so that it can be asked for each whether and where it holds it. */
final class IndexedText {

    private static final int PART_BITS = 20;
    private static final long PART = (1L << PART_BITS) - 1;

    /** A run that stands in more places of one document tells nothing of any of them. */
    private static final int LOOKED_AT = 64;

    private final SourceText source;

    /** The numbers of the runs, in whose lowest bits stands the part that holds them. */
    private final long[] runs;

    private IndexedText(SourceText source, long[] runs) {
        this.source = source;
        this.runs = runs;
    }

    static IndexedText of(SourceText source, Mask mask) {
        List<List<MaskedText>> parts = MaskedText.of(source, mask);
        int count = 0;
        for (List<MaskedText> part : parts) {
            for (MaskedText text : part) {
                count += text.runs().length;
            }
        }
        long[] runs = new long[count];
        int at = 0;
        for (int part = 0; part < parts.size(); part++) {
            for (MaskedText text : parts.get(part)) {
                for (long run : text.runs()) {
                    runs[at++] = (run & ~PART) | Math.min(part, PART);
                }
            }
        }
        Arrays.sort(runs);
        return new IndexedText(source, runs);
    }

    boolean holds(long run) {
        return part(first(run), run) >= 0;
    }

    /** How many of some runs it holds. */
    int count(long[] wanted) {
        int count = 0;
        for (long run : wanted) {
            count += holds(run) ? 1 : 0;
        }
        return count;
    }

    /** The action that holds most of some runs, of several the first; what stands in no action, if none holds any. */
    SourceText.Part actionWithMost(long[] wanted) {
        int[] counts = new int[source.parts().size()];
        for (long run : wanted) {
            int first = first(run);
            int before = -1;
            for (int place = first; place < first + LOOKED_AT && part(place, run) >= 0; place++) {
                int part = part(place, run);
                // An action may hold a run twice.
                counts[part] += part == before ? 0 : 1;
                before = part;
            }
        }
        counts[0] = 0;
        int most = 0;
        for (int part = 1; part < counts.length; part++) {
            most = counts[part] > counts[most] ? part : most;
        }
        return source.parts().get(most);
    }

    /** Where the parts that hold a run begin. */
    private int first(long run) {
        int found = Arrays.binarySearch(runs, run & ~PART);
        if (found < 0) {
            return -found - 1;
        }
        // Of equal numbers, which are those of the first part, any may be found.
        while (found > 0 && runs[found - 1] == runs[found]) {
            found--;
        }
        return found;
    }

    /** The part at a place, or -1 if the parts that hold the run are at an end. */
    private int part(int place, long run) {
        return place < runs.length && (runs[place] & ~PART) == (run & ~PART) ? (int) (runs[place] & PART) : -1;
    }
}
