package io.github.strategydocs.validation.internal.corpus;

import java.util.Arrays;

/**
 * Which documents hold a number. Numbers and documents share the bits of one long each, and all stand in sorted arrays: that
 * is the least that such an index can cost. Of the number 40 bits are kept, so that now and then two are taken for one;
 * whoever needs to be sure looks into the documents.
 *
 * <p>There is one array for each value of the first eight bits, so that none has to be copied as a whole while it grows.
 */
final class RunIndex {

    private static final int DOCUMENT_BITS = 24;
    private static final long DOCUMENT = (1L << DOCUMENT_BITS) - 1;
    private static final int ARRAY_BITS = 8;
    private static final int FEWEST = 16;

    private final long[][] entries;

    private RunIndex(long[][] entries) {
        this.entries = entries;
    }

    private static int arrayOf(long number) {
        return (int) (number >>> (Long.SIZE - ARRAY_BITS));
    }

    /** Builds one index, to which documents are added in their order. */
    static final class Builder {

        private final long[][] entries = new long[1 << ARRAY_BITS][0];
        private final int[] sizes = new int[1 << ARRAY_BITS];

        /** Adds a number that a document holds, perhaps again. */
        void add(int document, long number) {
            int array = arrayOf(number);
            int size = sizes[array];
            if (size == entries[array].length) {
                entries[array] = Arrays.copyOf(entries[array], Math.max(FEWEST, size + (size >> 1)));
            }
            entries[array][size] = (number & ~DOCUMENT) | document;
            sizes[array] = size + 1;
        }

        /** Builds the index, and ends the work of this builder. */
        RunIndex build() {
            for (int i = 0; i < entries.length; i++) {
                entries[i] = sorted(entries[i], sizes[i]);
            }
            return new RunIndex(entries);
        }

        private static long[] sorted(long[] numbers, int size) {
            Arrays.sort(numbers, 0, size);
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                if (distinct == 0 || numbers[i] != numbers[distinct - 1]) {
                    numbers[distinct++] = numbers[i];
                }
            }
            return Arrays.copyOf(numbers, distinct);
        }
    }

    /** Where the documents that hold a number begin. */
    int first(long number) {
        int found = Arrays.binarySearch(entries[arrayOf(number)], number & ~DOCUMENT);
        return found < 0 ? -found - 1 : found;
    }

    /** The document at a place, or -1 if the documents that hold the number are at an end. */
    int document(int place, long number) {
        long[] array = entries[arrayOf(number)];
        return place < array.length && (array[place] & ~DOCUMENT) == (number & ~DOCUMENT)
                ? (int) (array[place] & DOCUMENT)
                : -1;
    }
}
