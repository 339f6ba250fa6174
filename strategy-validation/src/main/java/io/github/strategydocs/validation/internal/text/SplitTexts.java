package io.github.strategydocs.validation.internal.text;

import java.util.Arrays;
import java.util.List;

/**
 * Texts, and where their words are, found once for all who look for phrases in them.
 *
 * <p>Of each word its beginning and a hash of its letters is kept, whatever their case, and by the hash the words can be
 * found again. Whoever looks for phrases need not read the texts: few of their words have the hash with which one of the
 * phrases begins. The words of all texts stand in one row, since it takes longer to fetch thousands of small objects than
 * to look at what is in them.
 *
 * <p>Immutable.
 */
public final class SplitTexts {

    private static final int FACTOR = 31;
    private static final int LETTERS_OF_A_WORD = 5;
    private static final int MOST_AT_FIRST = 1 << 24;

    /** How many words share a place in the table, about. */
    private static final int WORDS_OF_A_PLACE = 4;

    private static final int LEAST_PLACES = 16;

    private static final int LATIN = 256;

    /** Stands for a sign of which more must be known to say how many words there are. */
    private static final int ODD = -1;

    /** Letters in small, digits, {@link #ODD}, and 0 for all else, for the signs of which most texts are made. */
    private static final int[] FOLDED = folded();

    private final List<String> texts;

    /** The beginning of each word in the upper half, and its hash in the lower; the words of a text follow each other. */
    private long[] words;

    /** For each text how many words there are up to its end. */
    private final int[] ends;

    /** Which texts have a sign that is {@link #ODD}. */
    private final boolean[] odd;

    /** For each place in the table the last word that belongs there, and 0 where there is none; counted from 1. */
    private final int[] last;

    /** For each word the one before it that belongs to the same place in the table. */
    private final int[] before;

    private SplitTexts(List<String> texts) {
        this.texts = texts;
        this.ends = new int[texts.size()];
        this.odd = new boolean[texts.size()];
        this.words = new long[capacity()];
        char[] signs = {};
        int count = 0;
        for (int i = 0; i < ends.length; i++) {
            String text = texts.get(i);
            if (signs.length <= text.length()) {
                signs = new char[2 * text.length() + 1];
            }
            count = split(i, signs, count);
            ends[i] = count;
        }
        this.last = new int[Integer.highestOneBit(count / WORDS_OF_A_PLACE + LEAST_PLACES)];
        this.before = new int[count];
        for (int word = 0; word < count; word++) {
            int place = place(hash(word));
            before[word] = last[place];
            last[place] = word + 1;
        }
    }

    private int capacity() {
        long length = 0;
        for (String text : texts) {
            length += text.length();
        }
        return (int) Math.min(length / LETTERS_OF_A_WORD, MOST_AT_FIRST);
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

    /** Adds the words of a text to those that are there, and gives how many there are then. */
    private int split(int number, char[] signs, int known) {
        String text = texts.get(number);
        int length = text.length();
        text.getChars(0, length, signs, 0);
        signs[length] = 0;
        long[] row = rowFor(known, length);
        int count = known;
        int all = 0;
        int at = 0;
        while (at < length) {
            int folded = code(signs[at]);
            int start = at;
            int hash = 0;
            while (folded > 0) {
                hash = FACTOR * hash + folded;
                at++;
                folded = code(signs[at]);
            }
            if (at > start) {
                row[count] = (long) start << Integer.SIZE | Integer.toUnsignedLong(hash);
                count++;
            }
            all |= folded;
            at++;
        }
        odd[number] = all < 0;
        return count;
    }

    /** The row, with room for all words that a text of a length can have. */
    private long[] rowFor(int known, int length) {
        int most = known + length / 2 + 1;
        if (most > words.length) {
            words = Arrays.copyOf(words, Math.max(most, known + known / 2));
        }
        return words;
    }

    private static int code(char sign) {
        return sign < LATIN ? FOLDED[sign] : codeOf(sign);
    }

    private static int codeOf(char sign) {
        return Statement.isWithinWord(sign) || Character.isSurrogate(sign) ? ODD : fold(sign);
    }

    private static int[] folded() {
        int[] folded = new int[LATIN];
        for (char sign = 0; sign < LATIN; sign++) {
            folded[sign] = codeOf(sign);
        }
        return folded;
    }

    /** A letter in small, a digit, or 0 for what is neither. */
    static int fold(int codePoint) {
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

    /** The lowest bits of a hash of letters say little, so that all of it is mixed into them. */
    private int place(int hash) {
        return (hash ^ hash >>> 7 ^ hash >>> 15) & last.length - 1;
    }

    /**
     * How many words a text has.
     *
     * @param number which text, counted from 0
     * @return the number that {@link Statement#words(String)} gives
     */
    public int words(int number) {
        return odd[number] ? Statement.words(text(number)) : ends[number] - first(number);
    }

    /**
     * Tells of most pairs of texts that they do not say the same.
     *
     * @param number which text, counted from 0
     * @return a number that texts share whose {@linkplain Statement#of statements} are equal, and few others
     */
    public int statementHash(int number) {
        return odd[number] ? of(List.of(Statement.of(text(number)))).hashOfWords(0) : hashOfWords(number);
    }

    private int hashOfWords(int number) {
        int hash = 0;
        for (int word = first(number); word < ends[number]; word++) {
            hash = FACTOR * hash + hash(word);
        }
        return hash;
    }

    private int first(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** One of the texts, counted from 0. */
    String text(int number) {
        return texts.get(number);
    }

    /** In which text a word stands. */
    int textOf(int word) {
        int from = 0;
        int to = ends.length - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ends[middle] > word) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Where a word begins in its text. */
    int start(int word) {
        return (int) (words[word] >>> Integer.SIZE);
    }

    private int hash(int word) {
        return (int) words[word];
    }

    /** The last word of a hash, or -1. */
    int lastOf(int hash) {
        return ofHash(last[place(hash)], hash);
    }

    /** The last word before another that has the same hash, or -1. */
    int lastBefore(int word) {
        return ofHash(before[word], hash(word));
    }

    private int ofHash(int from, int hash) {
        int word = from - 1;
        while (word >= 0 && hash(word) != hash) {
            word = before[word] - 1;
        }
        return word;
    }
}
