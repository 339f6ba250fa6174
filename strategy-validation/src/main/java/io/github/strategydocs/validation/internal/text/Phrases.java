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

    /** The phrases by the hash of their first word, the longest first; null where no phrase begins so. */
    private final String[][] byFirstWord;

    /**
     * A place at which a phrase stands.
     *
     * @param start where it begins
     * @param end where it ends: the first character after it
     * @param phrase the phrase, as it was asked for
     */
    public record Hit(int start, int end, String phrase) {}

    private Phrases(String[][] byFirstWord) {
        this.byFirstWord = byFirstWord;
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
        String[][] byFirstWord = new String[Integer.highestOneBit(ROOM * phrases.size() + 1)][];
        for (String phrase : longestFirst) {
            int place = place(SplitText.hash(firstWord(phrase)), byFirstWord.length);
            String[] others = byFirstWord[place];
            String[] all = others == null ? new String[1] : Arrays.copyOf(others, others.length + 1);
            all[all.length - 1] = phrase;
            byFirstWord[place] = all;
        }
        return new Phrases(byFirstWord);
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end);
    }

    /** The lowest bits of a hash of letters say little, so that all of it is mixed into them. */
    private static int place(int hash, int places) {
        return (hash ^ hash >>> 7 ^ hash >>> 15) & places - 1;
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
        return in(SplitText.of(text));
    }

    /**
     * Finds all phrases in a text.
     *
     * @param text any text
     * @return where they stand, in order; at each word the longest phrase that fits
     */
    public List<Hit> in(SplitText text) {
        List<Hit> hits = List.of();
        for (int word = 0; word < text.count(); word++) {
            String[] candidates = byFirstWord[place(text.hash(word), byFirstWord.length)];
            Hit hit = candidates == null ? null : hitAt(text.text(), text.start(word), candidates);
            if (hit != null) {
                hits = hits.isEmpty() ? new ArrayList<>() : hits;
                hits.add(hit);
            }
        }
        return hits;
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
