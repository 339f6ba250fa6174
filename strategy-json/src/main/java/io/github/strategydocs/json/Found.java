package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/**
 * What stands somewhere.
 *
 * @param type the type of the value
 * @param value a text, a number, true or false as it is written, shortened
 * @param words both in a few words: {@code the number 5}
 */
record Found(ValueType type, Optional<String> value, String words) {

    /** The token at hand. */
    static Found at(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return bare(ValueType.NOTHING, "nothing");
        }
        return switch (token) {
            case START_OBJECT -> bare(ValueType.OBJECT, "an object");
            case START_ARRAY -> bare(ValueType.LIST, "a list");
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case VALUE_TRUE -> truth("true");
            case VALUE_FALSE -> truth("false");
            case VALUE_NULL -> bare(ValueType.NULL, "null");
            case VALUE_EMBEDDED_OBJECT -> bare(ValueType.BINARY, "binary data");
            default -> bare(ValueType.NOTHING, "something else");
        };
    }

    static Found number(String number) {
        String shown = Tokens.shorten(number);
        return new Found(ValueType.NUMBER, Optional.of(shown), "the number " + shown);
    }

    private static Found text(String text) {
        return new Found(ValueType.TEXT, Optional.of(Tokens.shorten(text)), "the text " + Tokens.quote(text));
    }

    /** A text, of which it goes without saying that it is one. */
    static Found quoted(String text) {
        return new Found(ValueType.TEXT, Optional.of(Tokens.shorten(text)), Tokens.quote(text));
    }

    private static Found truth(String value) {
        return new Found(ValueType.TRUE_OR_FALSE, Optional.of(value), value);
    }

    private static Found bare(ValueType type, String words) {
        return new Found(type, Optional.empty(), words);
    }
}
