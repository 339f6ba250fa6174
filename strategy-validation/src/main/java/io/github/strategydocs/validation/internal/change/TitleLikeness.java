package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.validation.internal.text.Statement;
import java.util.HashSet;
import java.util.Set;

/** How alike two titles are. */
final class TitleLikeness {

    /** Words that begin alike are taken for forms of one word: digitise, digitisation. */
    private static final int STEM = 6;

    private static final int SHORTEST_TELLING_WORD = 4;

    private TitleLikeness() {}

    /** The share of telling words that both have: 0 for none, 1 for all. */
    static double of(String one, String other) {
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        int all = mine.size() + theirs.size();
        return all == 0 ? 1 : 2.0 * shared.size() / all;
    }

    private static Set<String> words(String title) {
        Set<String> all = new HashSet<>();
        Set<String> telling = new HashSet<>();
        for (String word : Statement.of(title).split(" ", -1)) {
            String stem = word.length() > STEM ? word.substring(0, STEM) : word;
            all.add(stem);
            if (word.length() >= SHORTEST_TELLING_WORD) {
                telling.add(stem);
            }
        }
        return telling.isEmpty() ? all : telling;
    }
}
