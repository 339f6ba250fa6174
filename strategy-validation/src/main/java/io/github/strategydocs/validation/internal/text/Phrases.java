package io.github.strategydocs.validation.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Finds phrases in texts: whole words of any language, whatever their case, with any white space between them. Letters and
 * their marks have to be {@linkplain Composed put together} in the texts.
 *
 * <p>The texts are read once, whoever looks for phrases in them, and of their words those are looked at with which a phrase may
 * begin, so that the time grows with the length of the texts, whatever they say.
 */
public final class Phrases {

    private static final Comparator<String> LONGEST_FIRST = new Comparator<>() {
        @Override
        public int compare(String one, String other) {
            return one.length() != other.length() ? other.length() - one.length() : one.compareTo(other);
        }
    };

    private final FirstWords firstWords = new FirstWords();

    /** The phrases whose first words have one hash, the longest first. */
    private final Map<Integer, List<String>> byFirstWord = new HashMap<>();

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
        for (String phrase : longestFirst) {
            int hash = SplitTexts.hash(firstWord(phrase));
            List<String> alike = byFirstWord.get(hash);
            if (alike == null) {
                alike = new ArrayList<>();
                byFirstWord.put(hash, alike);
                firstWords.add(hash);
            }
            alike.add(phrase);
        }
    }

    /**
     * Phrases to look for. Where one begins with another, the longer is looked for first.
     *
     * @param phrases lower-case phrases that begin with a letter, their words one space apart
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
     * Phrases to look for, as people write them.
     *
     * @param phrases phrases that begin with a letter, in any case and with any white space
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
        return formsAsWritten(small(phrase));
    }

    /**
     * A phrase that has one form, commas or not.
     *
     * @param phrase the phrase as people write it
     * @return the phrase in small letters, its words one space apart
     */
    public static String form(String phrase) {
        return Spacing.single(small(phrase));
    }

    private static String small(String phrase) {
        StringBuilder small = new StringBuilder(Composed.of(phrase));
        for (int i = 0; i < small.length(); i++) {
            small.setCharAt(i, Character.toLowerCase(small.charAt(i)));
        }
        return small.toString();
    }

    /**
     * The forms of a phrase as people write it, in the letters in which they write it.
     *
     * @param phrase the forms, with commas between them
     * @return the forms, their words one space apart
     */
    public static String[] formsAsWritten(String phrase) {
        String[] forms = phrase.split(",", -1);
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
        List<Found> found = in(SplitTexts.of(List.of(text), List.of(this)));
        return found.isEmpty() ? List.of() : found.get(0).hits();
    }

    /**
     * Finds all phrases in texts.
     *
     * @param texts any texts
     * @return the texts in which some stand, in order
     */
    public List<Found> in(SplitTexts texts) {
        return texts.find(this);
    }

    /** The longest phrase that begins with a word of a text, if one does. */
    @Nullable
    Hit hitAt(String text, int start, int hash) {
        List<String> phrases = firstWords.mayBe(hash) ? byFirstWord.get(hash) : null;
        if (phrases == null || (start > 0 && isMark(text.charAt(start - 1)))) {
            return null;
        }
        for (String phrase : phrases) {
            int end = endOf(phrase, text, start);
            if (end > 0) {
                return new Hit(start, end, phrase);
            }
        }
        return null;
    }

    FirstWords firstWords() {
        return firstWords;
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
            } else if (isAlike(text.charAt(at), phrase.charAt(i))) {
                at++;
            } else {
                return -1;
            }
        }
        return at < text.length() && goesOn(text.charAt(at)) ? -1 : at;
    }

    private static boolean isAlike(char one, char other) {
        return one == other
                || Character.toLowerCase(one) == other
                || SplitTexts.foldCase(one) == SplitTexts.foldCase(other);
    }

    private static boolean goesOn(char next) {
        return Character.isLetterOrDigit(next) || isMark(next);
    }

    /** Whether a character belongs to the letter before it, as vowels do in the scripts of India. */
    private static boolean isMark(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
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
