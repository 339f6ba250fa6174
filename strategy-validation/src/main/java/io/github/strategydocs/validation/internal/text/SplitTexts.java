package io.github.strategydocs.validation.internal.text;

import io.github.strategydocs.validation.internal.text.Phrases.Found;
import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Texts, read once for all who look for phrases in them.
 *
 * <p>Who looks for phrases is known beforehand. Of each word, whatever its case, a hash of its letters is made, and only
 * where one of the phrases may begin with it is the text looked at once more, while it is at hand. Of a text as a whole is
 * kept how many words it has, and a hash of them all.
 *
 * <p>Immutable.
 */
public final class SplitTexts {

    private static final int FACTOR = 31;

    private static final int LATIN = 256;

    /** Stands for a sign of which more must be known to say how many words there are. */
    private static final int ODD = -1;

    /** Letters in small, digits, {@link #ODD}, and 0 for all else, for the signs of which most texts are made. */
    private static final int[] FOLDED = folded();

    private final List<String> texts;
    private final List<Phrases> sought;

    /** For each of those that are sought the texts in which they stand. */
    private final List<List<Found>> found = new ArrayList<>();

    private final FirstWords firstWords = new FirstWords();

    /** For each text how many words it has, or {@link #ODD} where a sign in it is. */
    private final int[] words;

    /** For each text the hash of its words. */
    private final int[] hashes;

    private SplitTexts(List<String> texts, List<Phrases> sought) {
        this.texts = texts;
        this.sought = sought;
        for (Phrases some : sought) {
            this.firstWords.addAll(some.firstWords());
            this.found.add(new ArrayList<>());
        }
        int size = texts.size();
        this.words = new int[size];
        this.hashes = new int[size];
        char[] signs = {};
        for (int i = 0; i < size; i++) {
            String text = texts.get(i);
            if (signs.length <= text.length()) {
                signs = new char[2 * text.length() + 1];
            }
            split(i, text, signs);
        }
    }

    /**
     * Splits texts.
     *
     * @param texts any texts; nobody may change the list
     * @param sought what is going to be looked for in them
     * @return the texts and their words: letters and digits without anything between
     */
    public static SplitTexts of(List<String> texts, Collection<Phrases> sought) {
        return new SplitTexts(texts, List.copyOf(sought));
    }

    private void split(int number, String text, char[] signs) {
        int length = text.length();
        text.getChars(0, length, signs, 0);
        signs[length] = 0; // no letter, so that the last word ends too
        int ofText = 0;
        int hashOfText = 0;
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
                ofText++;
                hashOfText = FACTOR * hashOfText + hash;
                if (firstWords.mayBe(hash)) {
                    look(number, start, hash);
                }
            }
            all |= folded;
            at++;
        }
        words[number] = all < 0 ? ODD : ofText;
        hashes[number] = hashOfText;
    }

    /** Looks whether one of the phrases begins with a word. */
    private void look(int number, int start, int hash) {
        for (int i = 0; i < sought.size(); i++) {
            Hit hit = sought.get(i).hitAt(text(number), start, hash);
            if (hit != null) {
                add(found.get(i), number, hit);
            }
        }
    }

    private static void add(List<Found> found, int number, Hit hit) {
        if (found.isEmpty() || found.get(found.size() - 1).text() != number) {
            found.add(new Found(number, new ArrayList<>()));
        }
        found.get(found.size() - 1).hits().add(hit);
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
        return Character.isLetterOrDigit(codePoint) ? foldCase(codePoint) : 0;
    }

    /** A letter as it is compared whatever its case; of the two small letters sigma of Greek it makes one. */
    static int foldCase(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    /** The hash of a word, as it is made of the words of a text. */
    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = FACTOR * hash + foldCase(word.charAt(i));
        }
        return hash;
    }

    /**
     * How many words a text has.
     *
     * @param number which text, counted from 0
     * @return the number that {@link Statement#words(String)} gives
     */
    public int words(int number) {
        return words[number] == ODD ? Statement.words(text(number)) : words[number];
    }

    /**
     * Tells of most pairs of texts that they do not say the same.
     *
     * @param number which text, counted from 0
     * @return a number that texts share whose {@linkplain Statement#of statements} are equal, and few others
     */
    public int statementHash(int number) {
        return words[number] == ODD
                ? new SplitTexts(List.of(Statement.of(text(number))), List.of()).hashes[0]
                : hashes[number];
    }

    /** The texts in which phrases stand. They are split anew where nobody said beforehand that these are sought. */
    @SuppressWarnings("ReferenceEquality") // others with the same phrases are looked for anew
    List<Found> find(Phrases phrases) {
        for (int i = 0; i < sought.size(); i++) {
            if (sought.get(i) == phrases) {
                return Collections.unmodifiableList(found.get(i));
            }
        }
        return new SplitTexts(texts, List.of(phrases)).find(phrases);
    }

    private String text(int number) {
        return texts.get(number);
    }
}
