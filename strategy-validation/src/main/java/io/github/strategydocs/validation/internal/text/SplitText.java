package io.github.strategydocs.validation.internal.text;

import java.util.Arrays;

/**
 * A text, and where its words are, found once for all who look for phrases in it.
 *
 * <p>Of each word its beginning and a hash of its letters is kept, whatever their case. Whoever looks for phrases need
 * not read the text again: few of its words have the hash with which one of the phrases begins.
 *
 * <p>Immutable.
 */
public final class SplitText {

    private static final int ASCII = 128;
    private static final int FACTOR = 31;
    private static final int LETTERS_OF_A_WORD = 5;

    /** Letters in small, digits, and 0 for all else: most of a text is ASCII, and this is most of what is done to it. */
    private static final char[] FOLDED = folded();

    private final String text;

    /** The beginning of each word in the upper half, and its hash in the lower. */
    private long[] words;

    private int count;
    private boolean hasPairs;

    private SplitText(String text) {
        this.text = text;
        this.words = new long[text.length() / LETTERS_OF_A_WORD + 2];
        int length = text.length();
        int at = 0;
        while (at < length) {
            int start = at;
            int hash = 0;
            char folded = fold(text.charAt(at));
            while (folded != 0) {
                hash = FACTOR * hash + folded;
                at++;
                folded = at < length ? fold(text.charAt(at)) : 0;
            }
            if (at > start) {
                add(start, hash);
            }
            hasPairs |= at < length && Character.isSurrogate(text.charAt(at));
            at++;
        }
    }

    private void add(int start, int hash) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        words[count] = (long) start << Integer.SIZE | Integer.toUnsignedLong(hash);
        count++;
    }

    /**
     * Splits a text.
     *
     * @param text any text
     * @return the text and its words: letters and digits without anything between
     */
    public static SplitText of(String text) {
        return new SplitText(text);
    }

    private static char[] folded() {
        char[] folded = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            folded[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        return folded;
    }

    /** A letter in small, a digit, or 0 for what is neither. */
    private static char fold(char c) {
        if (c < ASCII) {
            return FOLDED[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** A letter in small, a digit, or 0 for what is neither. */
    static int fold(int codePoint) {
        if (codePoint < ASCII) {
            return FOLDED[codePoint];
        }
        return Character.isLetterOrDigit(codePoint) ? Character.toLowerCase(codePoint) : 0;
    }

    /** The hash of a word in small letters, as it is kept of the words of a text. */
    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = FACTOR * hash + word.charAt(i);
        }
        return hash;
    }

    /**
     * The text.
     *
     * @return the text as it was given
     */
    public String text() {
        return text;
    }

    /** Whether some of its characters take two places, which are not looked at for letters. */
    boolean hasPairs() {
        return hasPairs;
    }

    /** How many words it has. */
    int count() {
        return count;
    }

    /** Where a word begins. */
    int start(int word) {
        return (int) (words[word] >>> Integer.SIZE);
    }

    /** The hash of a word. */
    int hash(int word) {
        return (int) words[word];
    }
}
