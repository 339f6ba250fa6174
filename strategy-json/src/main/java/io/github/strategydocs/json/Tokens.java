package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Names what stands in a document, for messages. */
final class Tokens {

    private static final int SHOWN = 40;

    private Tokens() {}

    /**
     * Whether a token can be taken for text.
     *
     * @param takesBareWords whether a number, true or false can
     */
    static boolean isText(JsonToken token, boolean takesBareWords) {
        return token == JsonToken.VALUE_STRING || (takesBareWords && (token.isNumeric() || token.isBoolean()));
    }

    /** The token at hand in a few words: {@code the number 5}. */
    static String describe(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quote(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shorten(parser.getText());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT -> "binary data";
            default -> "something else";
        };
    }

    /** "an action", "a party". */
    static String withArticle(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    static String quote(String text) {
        return "\"" + shorten(text) + "\"";
    }

    /** Keeps a message on one line and of one length, whatever stands in the document. */
    static String shorten(String text) {
        return shorten(text, SHOWN);
    }

    /** Keeps a message on one line, and a text in it to a length. */
    static String shorten(String text, int length) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), length);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1)))
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            shown.append(Character.isISOControl(c) || half ? '\uFFFD' : c);
        }
        return text.length() > length ? shown.append('…').toString() : shown.toString();
    }
}
