package io.github.strategydocs.validation.internal.corpus;

import java.util.Arrays;

/**
 * Which documents hold a number. Numbers and documents share the bits of one long each, and all stand in one sorted array:
 * that is the least that such an index can cost. Of the number 40 bits are kept, so that now and then two are taken for
 * one; whoever needs to be sure looks into the documents.
 */
final class RunIndex {

    private static final int DOCUMENT_BITS = 24;
    private static final long DOCUMENT = (1L << DOCUMENT_BITS) - 1;

    private final long[] entries;

    private RunIndex(long[] entries) {
        this.entries = entries;
    }

    /** Builds an index, to which documents are added in their order. */
    static final class Builder {

        private long[] entries = new long[1024];
        private int size;

        /** Adds the numbers of a document, in which one may stand more than once. */
        void add(int document, long[] numbers) {
            int from = size;
            if (from + numbers.length > entries.length) {
                entries =
                        Arrays.copyOf(entries, Math.max(from + numbers.length, entries.length + (entries.length >> 1)));
            }
            for (long number : numbers) {
                entries[size++] = (number & ~DOCUMENT) | document;
            }
        }

        RunIndex build() {
            long[] sorted = Arrays.copyOf(entries, size);
            Arrays.sort(sorted);
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                if (distinct == 0 || sorted[i] != sorted[distinct - 1]) {
                    sorted[distinct++] = sorted[i];
                }
            }
            return new RunIndex(Arrays.copyOf(sorted, distinct));
        }
    }

    /** Where the documents that hold a number begin. */
    int first(long number) {
        int found = Arrays.binarySearch(entries, number & ~DOCUMENT);
        return found < 0 ? -found - 1 : found;
    }

    /** The document at a place, or -1 if the documents that hold the number are at an end. */
    int document(int place, long number) {
        return place < entries.length && (entries[place] & ~DOCUMENT) == (number & ~DOCUMENT)
                ? (int) (entries[place] & DOCUMENT)
                : -1;
    }
}
