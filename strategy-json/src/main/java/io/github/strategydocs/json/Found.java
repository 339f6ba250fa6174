package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/**
 * What stands somewhere.
 *
 * @param sort what sort of value
 * @param value a text, a number, true or false as it is written, shortened
 * @param words both in a few words: {@code the number 5}
 */
record Found(ValueSort sort, Optional<String> value, String words) {

    /** The token at hand. */
    static Found at(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return bare(ValueSort.NOTHING, "nothing");
        }
        return switch (token) {
            case START_OBJECT -> bare(ValueSort.OBJECT, "an object");
            case START_ARRAY -> bare(ValueSort.LIST, "a list");
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case VALUE_TRUE -> truth("true");
            case VALUE_FALSE -> truth("false");
            case VALUE_NULL -> bare(ValueSort.NULL, "null");
            case VALUE_EMBEDDED_OBJECT -> bare(ValueSort.BINARY, "binary data");
            default -> bare(ValueSort.NOTHING, "something else");
        };
    }

    static Found number(String number) {
        String shown = Tokens.shorten(number);
        return new Found(ValueSort.NUMBER, Optional.of(shown), "the number " + shown);
    }

    private static Found text(String text) {
        return new Found(ValueSort.TEXT, Optional.of(Tokens.shorten(text)), "the text " + Tokens.quote(text));
    }

    /** A text, of which it goes without saying that it is one. */
    static Found quoted(String text) {
        return new Found(ValueSort.TEXT, Optional.of(Tokens.shorten(text)), Tokens.quote(text));
    }

    private static Found truth(String value) {
        return new Found(ValueSort.TRUE_OR_FALSE, Optional.of(value), value);
    }

    private static Found bare(ValueSort sort, String words) {
        return new Found(sort, Optional.empty(), words);
    }
}
