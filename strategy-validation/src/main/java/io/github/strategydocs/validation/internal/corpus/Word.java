package io.github.strategydocs.validation.internal.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, or the name of an organisation in it.
 *
 * @param key what it is compared by: in small letters, without a possessive s
 * @param form how it is written, without a possessive s
 * @param start where it begins in the text
 * @param end where it ends: the first character after it
 */
record Word(String key, String form, int start, int end) {

    /** What every name of an organisation is compared by; no word is written so. */
    static final String NAME = "\u00a7";

    static Word name(Word first, Word last) {
        return new Word(NAME, NAME, first.start, last.end);
    }

    /** The words of a text, in order. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean isWithin = Character.isLetterOrDigit(c) || (start >= 0 && isApostrophe(c));
            if (isWithin && start < 0) {
                start = i;
            } else if (!isWithin && start >= 0) {
                words.add(of(text, start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(of(text, start, text.length()));
        }
        return words;
    }

    private static Word of(String text, int start, int end) {
        int length = end;
        while (isApostrophe(text.charAt(length - 1))) {
            length--;
        }
        if (length - start > 2 && text.charAt(length - 1) == 's' && isApostrophe(text.charAt(length - 2))) {
            length -= 2;
        }
        String form = text.substring(start, length);
        return new Word(form.toLowerCase(Locale.ROOT), form, start, end);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }
}
