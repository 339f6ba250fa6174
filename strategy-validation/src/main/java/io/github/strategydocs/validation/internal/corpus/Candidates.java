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

    /** A document in which so little of what is wanted was counted is none that the text was copied from. */
    private static final double COUNTED = 1.0 / 3;

    private static final class Count {
        /** The runs of which all sources were looked at. */
        private int rare;

        /** The runs of which the document is one of the first sources. */
        private int common;
    }

    private final CorpusIndex index;
    private final SourceText text;

    /** The first document that is later than the text, as all after it are. */
    private final int end;

    private final Map<Integer, Count> counts = new HashMap<>();
    private final int[] sources = new int[SOURCES];

    /** How many runs have more sources than were looked at: any document may hold them. */
    private int common;

    Candidates(CorpusIndex index, SourceText text) {
        this.index = index;
        this.text = text;
        this.end = index.firstAfter(text);
    }

    /** Counts a number of the text wherever it stands. */
    void count(RunIndex numbers, long number) {
        int found = 0;
        int first = numbers.first(number);
        int place = first;
        int document = numbers.document(place, number);
        while (isInTime(document) && found < SOURCES && place - first < LOOKED_AT) {
            SourceText source = index.document(document);
            if (source.mayBeSourceOf(text) && !text.adopts(source)) {
                sources[found++] = document;
            }
            place++;
            document = numbers.document(place, number);
        }
        boolean isCommon = isInTime(document);
        common += isCommon ? 1 : 0;
        for (int i = 0; i < found; i++) {
            add(sources[i], isCommon ? 0 : 1, isCommon ? 1 : 0);
        }
    }

    private boolean isInTime(int document) {
        return document >= 0 && document < end;
    }

    /** Counts what was counted in a part of the text. */
    void add(Candidates part) {
        common += part.common;
        for (Map.Entry<Integer, Count> each : part.counts.entrySet()) {
            add(each.getKey(), each.getValue().rare, each.getValue().common);
        }
    }

    private void add(int document, int rare, int inCommon) {
        Count count = counts.get(document);
        if (count == null) {
            count = new Count();
            counts.put(document, count);
        }
        count.rare += rare;
        count.common += inCommon;
    }

    /** The documents that may hold so many of the numbers, the earliest first. */
    List<Integer> withAtLeast(double least) {
        List<Integer> found = new ArrayList<>();
        for (Map.Entry<Integer, Count> each : counts.entrySet()) {
            Count count = each.getValue();
            if (count.rare + common >= least && count.rare + count.common >= COUNTED * least) {
                found.add(each.getKey());
            }
        }
        found.sort(null);
        return found;
    }
}
