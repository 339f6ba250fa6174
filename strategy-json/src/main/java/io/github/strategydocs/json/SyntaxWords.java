package io.github.strategydocs.json;

import java.util.Locale;

/** Says in English what the arguments of messages about broken texts are. */
final class SyntaxWords {

    private SyntaxWords() {}

    /** What stands in a sentence for an argument. */
    static String of(String name, Object value) {
        if (value instanceof Boolean is) {
            return is && name.equals("isAfterComma") ? " after a comma" : "";
        }
        if (value instanceof ValueType type) {
            return type == ValueType.LIST ? "a list, which ends in ]" : "an object, which ends in }";
        }
        String text = value.toString();
        return name.equals("found") ? character(text) : text;
    }

    /** A character in words, which is empty at the end of a text. */
    private static String character(String character) {
        if (character.isEmpty()) {
            return "the end";
        }
        int codePoint = character.codePointAt(0);
        return switch (codePoint) {
            case '\n', '\r' -> "a line break";
            case '\t' -> "a tab";
            case ' ' -> "a space";
            default ->
                isVisible(codePoint)
                        ? "'" + Character.toString(codePoint) + "'"
                        : String.format(Locale.ROOT, "an invisible character (U+%04X)", codePoint);
        };
    }

    static boolean isVisible(int codePoint) {
        return !Character.isISOControl(codePoint)
                && !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && Character.isDefined(codePoint);
    }
}
