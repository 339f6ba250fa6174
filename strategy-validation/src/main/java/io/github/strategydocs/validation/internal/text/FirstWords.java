package io.github.strategydocs.validation.internal.text;

/**
 * The words with which phrases begin, known by their hashes. Of most words of a text this tells in one step that no phrase
 * begins with them: it is small enough to stay near the processor while the texts go by.
 */
final class FirstWords {

    private static final int BITS = 1 << 14;

    private final long[] bits = new long[BITS / Long.SIZE];

    void add(int hash) {
        int place = place(hash);
        bits[place / Long.SIZE] |= 1L << place;
    }

    void addAll(FirstWords others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= others.bits[i];
        }
    }

    /** Whether a word of that hash is one of them; now and then said of one that is not. */
    boolean mayBe(int hash) {
        int place = place(hash);
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }

    /** The lowest bits of a hash of letters say little, so that all of it is mixed into them. */
    private static int place(int hash) {
        return (hash ^ hash >>> 7 ^ hash >>> 15) & BITS - 1;
    }
}
