package io.github.strategydocs.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word was meant. */
final class Nearest {

    private static final int LONGEST = 64;
    private static final int LETTERS_FOR_ONE_MISTAKE = 3;

    /** A shorter word stands in too many others. */
    private static final int SHORTEST_PART = 4;

    private Nearest() {}

    /** The candidate of which a word is part, or else the one that is nearest to it, if one is near. Of a word of one or two letters it guesses nothing. */
    static Optional<String> to(String written, Collection<String> candidates) {
        // One letter of one or two is much of the word: of options, too, it is not the hyphens that count.
        long letters = written.chars().filter(c -> c != '-').count();
        if (letters < LETTERS_FOR_ONE_MISTAKE || written.length() > LONGEST) {
            return Optional.empty();
        }
        String word = written.toLowerCase(Locale.ROOT);
        Optional<String> whole = whole(word, candidates);
        if (whole.isPresent()) {
            return whole;
        }
        int fewest = word.length() / LETTERS_FOR_ONE_MISTAKE + 1;
        String best = null;
        for (String candidate : candidates) {
            if (candidate.length() <= LONGEST) {
                int mistakes = mistakes(word, candidate.toLowerCase(Locale.ROOT));
                if (mistakes < fewest) {
                    fewest = mistakes;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The shortest candidate of which a word is part. */
    private static Optional<String> whole(String word, Collection<String> candidates) {
        String shortest = null;
        for (String candidate : candidates) {
            boolean isShorter = shortest == null || candidate.length() < shortest.length();
            if (isShorter
                    && word.length() >= SHORTEST_PART
                    && candidate.toLowerCase(Locale.ROOT).contains(word)) {
                shortest = candidate;
            }
        }
        return Optional.ofNullable(shortest);
    }

    /** The number of letters to insert, remove or replace. */
    private static int mistakes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
