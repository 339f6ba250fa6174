package io.github.strategydocs.validation.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.annotation.Nullable;

/**
 * Finds phrases in texts: whole words, whatever their case, with any white space between them.
 *
 * <p>Each text is read once, and each of its words is looked up among the first words of the phrases, so that the time
 * grows with the length of the text, whatever it says and however many phrases there are.
 */
public final class Phrases {

    private static final int ASCII = 128;

    /** Places in the table for each phrase, so that few words of a text meet a phrase that they do not begin. */
    private static final int ROOM = 32;

    private static final Comparator<String> LONGEST_FIRST = new Comparator<>() {
        @Override
        public int compare(String one, String other) {
            return one.length() != other.length() ? other.length() - one.length() : one.compareTo(other);
        }
    };

    /** The hashes of the first words, each where it belongs or in the next place that is free. */
    private final int[] firstWords;

    /** The phrases that begin with the word in the same place, the longest first; null where there is none. */
    private final String[][] byFirstWord;

    /**
     * A place at which a phrase stands.
     *
     * @param start where it begins
     * @param end where it ends: the first character after it
     * @param phrase the phrase, as it was asked for
     */
    public record Hit(int start, int end, String phrase) {}

    /**
     * A text in which phrases stand.
     *
     * @param text which text, counted from 0
     * @param hits where they stand, in order; at each word the longest phrase that fits
     */
    public record Found(int text, List<Hit> hits) {}

    private Phrases(List<String> longestFirst) {
        int places = Integer.highestOneBit(ROOM * longestFirst.size() + 1);
        this.firstWords = new int[places];
        this.byFirstWord = new String[places][];
        for (String phrase : longestFirst) {
            int hash = SplitTexts.hash(firstWord(phrase));
            int place = place(hash);
            String[] others = byFirstWord[place];
            String[] all = others == null ? new String[1] : Arrays.copyOf(others, others.length + 1);
            all[all.length - 1] = phrase;
            firstWords[place] = hash;
            byFirstWord[place] = all;
        }
    }

    /**
     * Phrases to look for. Where one begins with another, the longer is looked for first.
     *
     * @param phrases lower-case phrases that begin with a letter of ASCII, their words one space apart
     * @return a finder
     */
    public static Phrases of(Collection<String> phrases) {
        List<String> longestFirst = new ArrayList<>(phrases);
        longestFirst.sort(LONGEST_FIRST);
        return new Phrases(longestFirst);
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end);
    }

    /**
     * Where the phrases of a first word stand, or would. The lowest bits of a hash of letters say little, so that all of it
     * is mixed into them.
     */
    private int place(int hash) {
        int last = firstWords.length - 1;
        int place = (hash ^ hash >>> 7 ^ hash >>> 15) & last;
        while (byFirstWord[place] != null && firstWords[place] != hash) {
            place = (place + 1) & last;
        }
        return place;
    }

    /**
     * Phrases to look for, as people write them.
     *
     * @param phrases phrases that begin with a letter of ASCII, in any case and with any white space
     * @return a finder
     */
    public static Phrases written(Collection<String> phrases) {
        List<String> tidy = new ArrayList<>();
        for (String phrase : phrases) {
            Collections.addAll(tidy, forms(phrase));
        }
        return of(tidy);
    }

    /**
     * The forms of a phrase as people write it, such as {@code Platform, platforms}.
     *
     * @param phrase the forms, with commas between them
     * @return the forms in small letters, their words one space apart
     */
    public static String[] forms(String phrase) {
        String[] forms = phrase.toLowerCase(Locale.ROOT).split(",", -1);
        for (int i = 0; i < forms.length; i++) {
            forms[i] = Spacing.single(forms[i]);
        }
        return forms;
    }

    /**
     * Finds all phrases in a text.
     *
     * @param text any text
     * @return where they stand, in order; at each word the longest phrase that fits
     */
    public List<Hit> in(String text) {
        List<Found> found = in(SplitTexts.of(List.of(text)));
        return found.isEmpty() ? List.of() : found.get(0).hits();
    }

    /**
     * Finds all phrases in texts.
     *
     * @param texts any texts
     * @return the texts in which some stand, in order
     */
    public List<Found> in(SplitTexts texts) {
        List<Found> found = new ArrayList<>();
        List<Hit> hits = List.of();
        int number = 0;
        for (int word = 0; word < texts.count(); word++) {
            String[] candidates = byFirstWord[place(texts.hash(word))];
            if (candidates == null) {
                continue; // nearly always
            }
            while (word >= texts.end(number)) {
                number++;
                hits = List.of();
            }
            Hit hit = hitAt(texts.text(number), texts.start(word), candidates);
            if (hit != null) {
                if (hits.isEmpty()) {
                    hits = new ArrayList<>();
                    found.add(new Found(number, hits));
                }
                hits.add(hit);
            }
        }
        return found;
    }

    @Nullable
    private static Hit hitAt(String text, int start, String[] candidates) {
        if (text.charAt(start) >= ASCII) {
            return null;
        }
        for (String phrase : candidates) {
            int end = endOf(phrase, text, start);
            if (end > 0) {
                return new Hit(start, end, phrase);
            }
        }
        return null;
    }

    /** Where the phrase ends if it begins at a place, or -1. */
    private static int endOf(String phrase, String text, int start) {
        int at = start;
        for (int i = 0; i < phrase.length(); i++) {
            if (at >= text.length()) {
                return -1;
            }
            if (phrase.charAt(i) == ' ') {
                int next = afterWhiteSpace(text, at);
                if (next == at) {
                    return -1;
                }
                at = next;
            } else if (Character.toLowerCase(text.charAt(at)) == phrase.charAt(i)) {
                at++;
            } else {
                return -1;
            }
        }
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
    }

    /**
     * The first character from a place on that is no white space.
     *
     * @param text any text
     * @param from where to begin
     * @return its place, or the length of the text
     */
    public static int afterWhiteSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
