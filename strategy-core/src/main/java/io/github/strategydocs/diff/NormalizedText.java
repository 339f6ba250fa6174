package io.github.strategydocs.diff;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text without what is only its form: case, punctuation, white space and quotation marks. What belongs to a number
 * stays: the point in 3.5, the minus in -5, the sign in 5%.
 */
final class NormalizedText {

    private NormalizedText() {}

    static boolean areAlike(String one, String other) {
        String mine = of(one);
        if (!mine.equals(of(other))) {
            return false;
        }
        // Where there is nothing but marks, the marks are the text.
        return !mine.isEmpty() || marks(one).equals(marks(other));
    }

    private static String marks(String text) {
        StringBuilder marks = new StringBuilder();
        text.codePoints()
                .filter(c -> !isQuotation(c) && !Character.isWhitespace(c))
                .forEach(marks::appendCodePoint);
        return marks.toString();
    }

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(composed.length());
        int length = composed.length();
        for (int i = 0; i < length; ) {
            int c = composed.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isQuotation(c)) {
                i = next;
                continue;
            }
            if (isGap(c) && !isPartOfNumber(composed, i, c)) {
                if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                    kept.append(' ');
                }
            } else {
                kept.appendCodePoint(Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c);
            }
            i = next;
        }
        int end = kept.length();
        return end > 0 && kept.charAt(end - 1) == ' ' ? kept.substring(0, end - 1) : kept.toString();
    }

    private static boolean isQuotation(int c) {
        int type = Character.getType(c);
        return c == '"'
                || c == '\''
                || c == '`'
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private static boolean isGap(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION -> true;
            default -> ".,;:!?…·•¡¿".indexOf(c) >= 0;
        };
    }

    private static boolean isPartOfNumber(String text, int at, int c) {
        boolean digitAfter = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        boolean digitBefore = at > 0 && Character.isDigit(text.charAt(at - 1));
        if (c == '.' || c == ',' || c == ':') {
            return digitBefore && digitAfter;
        }
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return Character.getType(c) == Character.DASH_PUNCTUATION && digitAfter && (digitBefore || !wordBefore);
    }
}
