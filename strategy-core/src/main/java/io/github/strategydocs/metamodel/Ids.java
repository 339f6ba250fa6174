package io.github.strategydocs.metamodel;

/** The syntax of ids, checked by hand because every element that is read or built is checked. */
final class Ids {

    /** White space and control characters, as the inside of a character class. */
    static final String BLANK_CLASS =
            "\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /** All that an id may not hold, as the inside of a character class. */
    static final String EXCLUDED_CLASS = BLANK_CLASS + "/#@\\[\\]";

    static final int MAX_LENGTH = 128;

    private Ids() {}

    static boolean isId(String text) {
        int length = text.length();
        if (length == 0 || (length > MAX_LENGTH && text.codePointCount(0, length) > MAX_LENGTH)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (isExcluded(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isExcluded(char c) {
        return c == '/' || c == '#' || c == '@' || c == '[' || c == ']' || isBlank(c);
    }

    /** Whether a character is white space or a control character. */
    static boolean isBlank(char c) {
        if (c < 0x7f) {
            return c <= ' ';
        }
        return c <= 0xa0 || (c >= 0x1680 && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }
}
