package io.github.strategydocs.validation.internal.corpus;

import java.util.Arrays;
import java.util.List;

/** A document of the corpus: its texts, and the numbers of its runs, sorted. */
final class IndexedText {

    private static final int PART_BITS = 20;
    private static final long PART = (1L << PART_BITS) - 1;

    private final SourceText source;

    /** The numbers of the runs, in whose lowest bits stands the part that holds them. */
    private final long[] runs;

    private final long[] titles;

    private IndexedText(SourceText source, long[] runs, long[] titles) {
        this.source = source;
        this.runs = runs;
        this.titles = titles;
    }

    SourceText source() {
        return source;
    }

    long[] runs() {
        return runs;
    }

    /** The numbers of the titles of its actions, in order. */
    long[] titles() {
        return titles;
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
        return new IndexedText(source, runs, titles(source, mask));
    }

    static long[] titles(SourceText source, Mask mask) {
        long[] titles = new long[source.titles().size()];
        for (int i = 0; i < titles.length; i++) {
            List<Word> words = mask.wordsOf(source.titles().get(i));
            titles[i] = Hash.of(words, 0, words.size());
        }
        return titles;
    }

    /** Where the parts that hold a run begin. */
    int first(long run) {
        int found = Arrays.binarySearch(runs, run & ~PART);
        return found < 0 ? -found - 1 : found;
    }

    /** The part at a place, or -1 if the parts that hold the run are at an end. */
    int part(int place, long run) {
        return place < runs.length && (runs[place] & ~PART) == (run & ~PART) ? (int) (runs[place] & PART) : -1;
    }

    boolean holds(long run) {
        return part(first(run), run) >= 0;
    }
}
