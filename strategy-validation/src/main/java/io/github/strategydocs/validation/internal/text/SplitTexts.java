package io.github.strategydocs.validation.internal.text;

import java.util.Arrays;
import java.util.List;

/**
 * Texts, and where their words are, found once for all who look for phrases in them.
 *
 * <p>Of each word its beginning and a hash of its letters is kept, whatever their case. Whoever looks for phrases need
 * not read the texts again: few of their words have the hash with which one of the phrases begins. The words of all texts
 * stand in one row, since it takes longer to fetch thousands of small objects than to look at what is in them.
 *
 * <p>Immutable.
 */
public final class SplitTexts {

    private static final int ASCII = 128;
    private static final int FACTOR = 31;
    private static final int LETTERS_OF_A_WORD = 5;
    private static final int MOST_AT_FIRST = 1 << 24;

    /** Letters in small, digits, and 0 for all else: most of a text is ASCII, and this is most of what is done to it. */
    private static final char[] FOLDED = folded();

    private final List<String> texts;

    /** The beginning of each word in the upper half, and its hash in the lower; the words of a text follow each other. */
    private long[] words;

    private int count;

    /** For each text how many words there are up to its end. */
    private final int[] ends;

    /** For each text a hash of its letters and digits. */
    private final int[] letters;

    /** For each text how many words it has, where an apostrophe does not part two. */
    private final int[] statementWords;

    /** The text that is being split, with a sign at its end that is no letter. */
    private char[] signs = {};

    private SplitTexts(List<String> texts) {
        this.texts = texts;
        this.ends = new int[texts.size()];
        this.letters = new int[texts.size()];
        this.statementWords = new int[texts.size()];
        long length = 0;
        for (String text : texts) {
            length += text.length();
        }
        this.words = new long[(int) Math.min(length / LETTERS_OF_A_WORD + 2, MOST_AT_FIRST)];
        for (int i = 0; i < ends.length; i++) {
            split(i);
        }
        this.signs = new char[0];
    }

    /**
     * Splits texts.
     *
     * @param texts any texts; nobody may change the list
     * @return the texts and their words: letters and digits without anything between
     */
    public static SplitTexts of(List<String> texts) {
        return new SplitTexts(texts);
    }

    private void split(int number) {
        String text = texts.get(number);
        int length = read(text);
        int first = count;
        int joined = 0;
        int ofText = 0;
        boolean hasPairs = false;
        int at = 0;
        while (at < length) {
            char folded = fold(signs[at]);
            if (folded == 0) {
                hasPairs |= Character.isSurrogate(signs[at]);
                at++;
                continue;
            }
            int start = at;
            int hash = 0;
            while (folded != 0) {
                hash = FACTOR * hash + folded;
                ofText = FACTOR * ofText + folded;
                at++;
                folded = fold(signs[at]);
            }
            if (count > first && Statement.isWithinWord(signs[start - 1]) && isJoined(start)) {
                joined++;
            }
            add(start, hash);
        }
        ends[number] = count;
        letters[number] = ofText;
        statementWords[number] = hasPairs ? Statement.words(text) : count - first - joined;
    }

    private int read(String text) {
        int length = text.length();
        if (signs.length <= length) {
            signs = new char[2 * length + 1];
        }
        text.getChars(0, length, signs, 0);
        signs[length] = 0;
        return length;
    }

    /** Whether nothing but apostrophes stands between a place and the letter before it, which there is. */
    private boolean isJoined(int start) {
        int before = start - 1;
        while (Statement.isWithinWord(signs[before])) {
            before--;
        }
        return Character.isLetterOrDigit(signs[before]);
    }

    private void add(int start, int hash) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        words[count] = (long) start << Integer.SIZE | Integer.toUnsignedLong(hash);
        count++;
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
     * How many texts there are.
     *
     * @return the number
     */
    public int size() {
        return ends.length;
    }

    /**
     * One of the texts.
     *
     * @param number which, counted from 0
     * @return the text as it was given
     */
    public String text(int number) {
        return texts.get(number);
    }

    /**
     * How many words a text has.
     *
     * @param number which text, counted from 0
     * @return the number that {@link Statement#words(String)} gives
     */
    public int words(int number) {
        return statementWords[number];
    }

    /**
     * Tells of most pairs of texts that they do not say the same.
     *
     * @param number which text, counted from 0
     * @return a number that texts share whose {@linkplain Statement#of statements} are equal, and few others
     */
    public int letters(int number) {
        return letters[number];
    }

    /** How many words there are in all texts. */
    int count() {
        return count;
    }

    /** How many words there are up to the end of a text. */
    int end(int number) {
        return ends[number];
    }

    /** Where a word begins in its text. */
    int start(int word) {
        return (int) (words[word] >>> Integer.SIZE);
    }

    /** The hash of a word. */
    int hash(int word) {
        return (int) words[word];
    }
}
