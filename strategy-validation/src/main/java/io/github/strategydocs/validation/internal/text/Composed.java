package io.github.strategydocs.validation.internal.text;

import java.text.Normalizer;

/** Texts in which a letter and its marks are one character (NFC), however they were typed. */
public final class Composed {

    /** Below this no character is a mark, or one that can be put together with another in a different way. */
    private static final char FIRST_MARK = 0x300;

    /** Dashes, quotation marks and dots of English texts, which are none either. */
    private static final char FIRST_SIGN = 0x2010;

    private static final char LAST_SIGN = 0x2027;

    private Composed() {}

    /**
     * Puts letters and marks together.
     *
     * @param text any text
     * @return the same text; itself, as mostly, if nothing is to be put together
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && (c < FIRST_SIGN || c > LAST_SIGN)) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
