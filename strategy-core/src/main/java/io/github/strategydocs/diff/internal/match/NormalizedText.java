package io.github.strategydocs.diff.internal.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A text without what is only its form: case, punctuation, white space and quotation marks. What belongs to a number
 * stays: the point in 3.5, the minus in -5, the sign in 5%, the power in 10², the brackets of an account that is at (5).
 */
public final class NormalizedText {

    /** So many characters a number in brackets may have, that no text takes long. */
    private static final int MAX_NUMBER = 40;

    private NormalizedText() {}

    /** Whether two texts say the same in whatever form. */
    public static boolean areAlike(String one, String other) {
        String mine = of(one);
        if (!mine.equals(of(other))) {
            return false;
        }
        // Where there is nothing but marks, the marks are the text.
        return !mine.isEmpty() || marks(one).equals(marks(other));
    }

    /** Whether two texts say the same, or neither is there. */
    public static boolean areAlike(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        return areAlike(one.get(), other.get());
    }

    private static String marks(String text) {
        StringBuilder marks = new StringBuilder();
        text.codePoints()
                .filter(c -> !isQuotation(c) && !Character.isWhitespace(c))
                .forEach(marks::appendCodePoint);
        return marks.toString();
    }

    /** A text without its form. */
    public static String of(String text) {
        String composed = fold(Normalizer.normalize(text, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(composed.length());
        int length = composed.length();
        for (int i = 0; i < length; ) {
            int c = composed.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isQuotation(c)) {
                i = next;
                continue;
            }
            if (isGap(c) && !isPartOfNumber(composed, i, c) && !isAroundNumber(composed, i, c)) {
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

    /**
     * Writes ligatures and the wide forms of ASCII as the letters that they are. All other compatibility forms of Unicode say
     * something of their own: 10² is not 102, and 1½ not 11⁄2.
     */
    private static String fold(String text) {
        if (text.chars().noneMatch(NormalizedText::isOnlyForm)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(isOnlyForm(c) ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : c);
        }
        return folded.toString();
    }

    private static boolean isOnlyForm(int c) {
        boolean ligature = c >= '\uFB00' && c <= '\uFB06';
        boolean wide = c >= '\uFF01' && c <= '\uFF5E';
        return ligature || wide;
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

    /** Whether a bracket opens or closes what holds a number and nothing else. */
    private static boolean isAroundNumber(String text, int at, int c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION -> isNumberTo(text, at, 1, Character.END_PUNCTUATION);
            case Character.END_PUNCTUATION -> isNumberTo(text, at, -1, Character.START_PUNCTUATION);
            default -> false;
        };
    }

    private static boolean isNumberTo(String text, int at, int step, int otherBracket) {
        boolean anyDigit = false;
        for (int i = at + step; i >= 0 && i < text.length() && Math.abs(i - at) <= MAX_NUMBER; i += step) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            if (type == otherBracket) {
                return anyDigit;
            }
            anyDigit |= Character.isDigit(c);
            boolean isNumber = Character.isDigit(c)
                    || Character.isSpaceChar(c)
                    || type == Character.CURRENCY_SYMBOL
                    || type == Character.DASH_PUNCTUATION
                    || type == Character.OTHER_NUMBER
                    || ".,'%+−".indexOf(c) >= 0;
            if (!isNumber) {
                return false;
            }
        }
        return false;
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
