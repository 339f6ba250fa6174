package io.github.strategydocs.validation.internal.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how much of a text stands in which documents that it may not take from. Where a run stands in many, only the first
 * are looked at: where a thousand copied one text, it is enough to say from whom the first had it, and not who else has it.
 */
final class Candidates {

    /** So many sources of a run are looked at, the earliest. */
    private static final int SOURCES = 32;

    /** So many entries of the index are looked at, if those before are no sources of the text. */
    private static final int LOOKED_AT = 256;

    private final CorpusIndex index;
    private final SourceText text;
    private final Map<Integer, int[]> counts = new HashMap<>();

    Candidates(CorpusIndex index, SourceText text) {
        this.index = index;
        this.text = text;
    }

    /** Counts a number of the text wherever it stands. */
    void count(RunIndex numbers, long number) {
        int first = numbers.first(number);
        int sources = 0;
        for (int place = first; sources < SOURCES && place - first < LOOKED_AT; place++) {
            int document = numbers.document(place, number);
            if (document < 0) {
                return;
            }
            SourceText source = index.document(document);
            if (source.mayBeSourceOf(text) && !text.adopts(source)) {
                sources++;
                add(document, 1);
            }
        }
    }

    /** Counts what was counted in a part of the text. */
    void add(Candidates part) {
        for (Map.Entry<Integer, int[]> count : part.counts.entrySet()) {
            add(count.getKey(), count.getValue()[0]);
        }
    }

    private void add(int document, int more) {
        int[] count = counts.get(document);
        if (count == null) {
            count = new int[1];
            counts.put(document, count);
        }
        count[0] += more;
    }

    /** The documents that hold so many of the numbers, the earliest first. */
    List<Integer> withAtLeast(double least) {
        List<Integer> found = new ArrayList<>();
        for (Map.Entry<Integer, int[]> count : counts.entrySet()) {
            if (count.getValue()[0] >= least) {
                found.add(count.getKey());
            }
        }
        found.sort(null);
        return found;
    }
}
