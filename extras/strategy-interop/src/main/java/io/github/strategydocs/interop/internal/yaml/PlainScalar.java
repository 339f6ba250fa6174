package io.github.strategydocs.interop.internal.yaml;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands without quotation marks: it is what it would be in JSON, and text if JSON has no such value; {@code ~} and
 * nothing at all are null. No other word and no other spelling of a number means anything, so that nobody has to know which of
 * {@code no}, {@code 0x1F} and {@code 12:30} a version of YAML takes for something else.
 */
final class PlainScalar {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    /** What some version of YAML takes for something else than text, besides what does not begin with a letter. */
    private static final Set<String> MISREAD =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "inf", "nan");

    private PlainScalar() {}

    static JsonToken tokenOf(String value) {
        return switch (value) {
            case "", "~", "null" -> JsonToken.VALUE_NULL;
            case "true" -> JsonToken.VALUE_TRUE;
            case "false" -> JsonToken.VALUE_FALSE;
            default -> isNumber(value) ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_STRING;
        };
    }

    private static boolean isNumber(String value) {
        char first = value.charAt(0);
        return (first == '-' || (first >= '0' && first <= '9'))
                && NUMBER.matcher(value).matches();
    }

    /** Whether every reader of YAML, of whatever version, takes this for text without quotation marks. */
    static boolean isTextToAll(String text) {
        return !text.isEmpty()
                && (Character.isLetter(text.codePointAt(0)) || text.charAt(0) == '$')
                && !MISREAD.contains(text.toLowerCase(Locale.ROOT))
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && text.codePoints().allMatch(PlainScalar::isVisible);
    }

    /** Whether a text of several lines comes back as it was from a block, as every reader of YAML sees it. */
    static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && text.charAt(0) != ' '
                && !text.contains(" \n")
                && !text.endsWith(" ")
                && text.codePoints().allMatch(c -> c == '\n' || isVisible(c));
    }

    /** Whether a character is one that can be seen, or a plain space; what only some take for a line break is none. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
