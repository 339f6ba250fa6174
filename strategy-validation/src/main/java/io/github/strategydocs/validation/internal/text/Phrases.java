package io.github.strategydocs.validation.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.annotation.Nullable;

/**
 * Finds phrases in texts: whole words, whatever their case, with any white space between them.
 *
 * <p>Each text is read once and each of its words is compared with the phrases of the same first letter, so that the
 * time grows with the length of the text, whatever it says.
 */
public final class Phrases {

    private static final int LETTERS = 128;

    private static final Comparator<String> LONGEST_FIRST = new Comparator<>() {
        @Override
        public int compare(String one, String other) {
            return one.length() != other.length() ? other.length() - one.length() : one.compareTo(other);
        }
    };

    private final List<List<String>> byFirstLetter;

    /**
     * A place at which a phrase stands.
     *
     * @param start where it begins
     * @param end where it ends: the first character after it
     * @param phrase the phrase, as it was asked for
     */
    public record Hit(int start, int end, String phrase) {}

    private Phrases(List<List<String>> byFirstLetter) {
        this.byFirstLetter = byFirstLetter;
    }

    /**
     * Phrases to look for. Where one begins with another, the longer is looked for first.
     *
     * @param phrases lower-case phrases that begin with a letter of ASCII, their words one space apart
     * @return a finder
     */
    public static Phrases of(Collection<String> phrases) {
        List<List<String>> byFirstLetter = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            byFirstLetter.add(List.of());
        }
        List<String> longestFirst = new ArrayList<>(phrases);
        longestFirst.sort(LONGEST_FIRST);
        for (String phrase : longestFirst) {
            List<String> bucket = new ArrayList<>(byFirstLetter.get(phrase.charAt(0)));
            bucket.add(phrase);
            byFirstLetter.set(phrase.charAt(0), List.copyOf(bucket));
        }
        return new Phrases(List.copyOf(byFirstLetter));
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
            forms[i] = String.join(" ", forms[i].strip().split("\\s+", -1));
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
        List<Hit> hits = List.of();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inWord && c < LETTERS) {
                Hit hit = hitAt(text, i);
                if (hit != null) {
                    hits = hits.isEmpty() ? new ArrayList<>() : hits;
                    hits.add(hit);
                }
            }
            inWord = Character.isLetterOrDigit(c);
        }
        return hits;
    }

    @Nullable
    private Hit hitAt(String text, int start) {
        for (String phrase : byFirstLetter.get(lower(text.charAt(start)))) {
            int end = endOf(phrase, text, start);
            if (end > 0) {
                return new Hit(start, end, phrase);
            }
        }
        return null;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
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
