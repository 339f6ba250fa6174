package io.github.strategydocs.validation.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds acronyms that a text uses and never spells out. */
public final class Acronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    /** Of two letters, any two words might be the long form by chance. */
    private static final int SHORTEST_BY_INITIALS = 3;

    private static final String SMALL_WORDS = " a an and at by for in of on or the to ";
    private static final String ROMAN_DIGITS = "IVXLCDM";

    private final String text;
    private final List<int[]> words = new ArrayList<>();
    private final StringBuilder initials = new StringBuilder();
    private final StringBuilder initialsOfLongWords = new StringBuilder();

    private Acronyms(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                addWord(start, at);
            } else {
                at++;
            }
        }
    }

    private void addWord(int start, int end) {
        words.add(new int[] {start, end});
        if (isAcronym(start, end)) {
            initials.append(' ');
            initialsOfLongWords.append(' ');
            return;
        }
        initials.append(Character.toUpperCase(text.charAt(start)));
        if (!SMALL_WORDS.contains(" " + text.substring(start, end).toLowerCase(Locale.ROOT) + " ")) {
            initialsOfLongWords.append(Character.toUpperCase(text.charAt(start)));
        }
    }

    /**
     * The acronyms of a text that it does not spell out.
     *
     * @param text any text
     * @return each once, in the order in which they are met
     */
    public static Set<String> unexplainedIn(String text) {
        return new Acronyms(text).unexplained();
    }

    private Set<String> unexplained() {
        Set<String> used = new LinkedHashSet<>();
        Set<String> explained = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int start = words.get(i)[0];
            int end = words.get(i)[1];
            if (isAcronym(start, end) && !isShouted(i)) {
                String acronym = acronym(start, end);
                used.add(acronym);
                if (isBesideBracket(start, end) || isSpeltByInitials(acronym)) {
                    explained.add(acronym);
                }
            }
        }
        used.removeAll(explained);
        return used;
    }

    /** Without the s of a plural. */
    private String acronym(int start, int end) {
        boolean isPlural = text.charAt(end - 1) == 's';
        return text.substring(start, isPlural ? end - 1 : end);
    }

    private boolean isAcronym(int start, int end) {
        int length = end - start;
        if (length < SHORTEST || length > LONGEST + 1) {
            return false;
        }
        String word = acronym(start, end);
        boolean isRoman = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'A' || c > 'Z') {
                return false;
            }
            isRoman &= ROMAN_DIGITS.indexOf(c) >= 0;
        }
        return word.length() >= SHORTEST && word.length() <= LONGEST && !isRoman;
    }

    /** Whether its neighbour is in capitals too: a heading, not two acronyms. */
    private boolean isShouted(int index) {
        return (index > 0 && areShouted(index - 1, index))
                || (index + 1 < words.size() && areShouted(index, index + 1));
    }

    private boolean areShouted(int one, int other) {
        int[] first = words.get(one);
        int[] second = words.get(other);
        return Phrases.afterWhiteSpace(text, first[1]) == second[0]
                && isInCapitals(first[0], first[1])
                && isInCapitals(second[0], second[1]);
    }

    private boolean isInCapitals(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return end - start >= SHORTEST;
    }

    /** Whether it stands in brackets, after its long form, or its long form follows in brackets. */
    private boolean isBesideBracket(int start, int end) {
        int next = Phrases.afterWhiteSpace(text, end);
        boolean isFollowed = next < text.length() && text.charAt(next) == '(';
        return isFollowed || (start > 0 && text.charAt(start - 1) == '(');
    }

    private boolean isSpeltByInitials(String acronym) {
        return acronym.length() >= SHORTEST_BY_INITIALS
                && (initials.indexOf(acronym) >= 0 || initialsOfLongWords.indexOf(acronym) >= 0);
    }
}
