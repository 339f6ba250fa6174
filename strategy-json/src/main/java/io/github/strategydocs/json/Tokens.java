package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonToken;

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
