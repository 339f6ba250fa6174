package io.github.strategydocs.validation.internal.corpus;

import java.util.List;

/** Numbers for runs of words: 64 bits, all of which depend on all letters. */
final class Hash {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** The number of some words that follow each other. */
    static long of(List<Word> words, int from, int to) {
        long hash = START;
        for (Word word : words.subList(from, to)) {
            String key = word.key();
            for (int i = 0; i < key.length(); i++) {
                hash = (hash ^ key.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }
}
