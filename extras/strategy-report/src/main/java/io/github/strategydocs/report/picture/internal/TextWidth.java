package io.github.strategydocs.report.picture.internal;

import java.text.Normalizer;

/**
 * How wide a text is at most. Nobody knows in which letters a reader sees a picture, so the widths are those of DejaVu
 * Sans, the widest of the letters that systems come with.
 */
public final class TextWidth {

    /** Hundredths of the size, for the characters from the blank to the tilde. */
    private static final int[] ASCII = {
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99,
        69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53,
        40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    };

    private static final int SPACED = 60;
    private static final int WIDE = 105;
    private static final int WIDEST = 145;
    private static final int FIRST_WIDE = 0x370;
    private static final int FIRST_WIDEST = 0x1F000;
    private static final double BOLD = 1.15;

    private TextWidth() {}

    /** The width of a text in pixels, if its letters have a size in pixels. */
    public static double of(String text, double size, boolean isBold) {
        double hundredths = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            hundredths += hundredths(c);
        }
        return hundredths / 100 * size * (isBold ? BOLD : 1);
    }

    /** The width of one character. */
    static double of(int codePoint, double size, boolean isBold) {
        return hundredths(codePoint) / 100.0 * size * (isBold ? BOLD : 1);
    }

    /** The width of a text in plain letters. */
    public static double of(String text, double size) {
        return of(text, size, false);
    }

    private static int hundredths(int c) {
        if (c >= ' ' && c <= '~') {
            return ASCII[c - ' '];
        }
        if (c < FIRST_WIDE) {
            return latin(c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (type == Character.LOWERCASE_LETTER && c < 0x2000) {
            return ASCII['w' - ' '];
        }
        if (c >= 0x2010 && c <= 0x201F) {
            return c == '\u2014' || c == '\u2015' ? WIDE : SPACED;
        }
        return c >= FIRST_WIDEST ? WIDEST : WIDE;
    }

    /** A letter with an accent is as wide as one without. */
    private static int latin(int c) {
        if (c >= 0x300) {
            return 0;
        }
        char base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0);
        if (base >= ' ' && base <= '~') {
            return ASCII[base - ' '];
        }
        return Character.isLetter(c) ? WIDEST : c == '\u00B7' ? ASCII[0] : WIDE;
    }
}
