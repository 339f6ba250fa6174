package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.strategydocs.metamodel.SourcePosition;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A value, or the rest of an object, read ahead to find its type and then read again, with the places of the original
 * tokens.
 */
final class ReplayedTokens extends JsonParserDelegate implements Places {

    private final Places original;
    private final long[] tokenPlaces;
    private int current = -1;

    private ReplayedTokens(JsonParser tokens, Places original, long[] tokenPlaces) {
        super(tokens);
        this.original = original;
        this.tokenPlaces = tokenPlaces;
    }

    /**
     * What reading ahead has found.
     *
     * @param tokens what was read, without the type
     * @param type the type, empty if none is told or if it is no text
     * @param typePlace where it is told, or -1
     */
    record Ahead(ReplayedTokens tokens, Optional<String> type, long typePlace) {}

    /**
     * Reads the rest of an object.
     *
     * @param parser stands at the name of a property, and is left at the end of the object
     * @param typeProperty the property that tells the type, which is left out of what is replayed
     */
    @SuppressWarnings("resource") // both only hold memory
    static Ahead read(JsonParser parser, Places places, String typeProperty, Budget budget, ScalarReader scalars)
            throws IOException {
        Recording recording = new Recording(parser, places, budget);
        String type = null;
        long typePlace = -1;
        int depth = 1;
        recording.buffer.writeStartObject();
        for (JsonToken token = parser.currentToken(); depth > 0; token = parser.nextToken()) {
            if (depth == 1 && typePlace < 0 && isType(parser, token, typeProperty)) {
                type = scalars.isText(parser.nextToken()) ? parser.getText() : null;
                typePlace = places.here();
                parser.skipChildren();
                continue;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            recording.add(parser, token);
            if (depth == 0) {
                break;
            }
        }
        JsonParser replayed = recording.buffer.asParser();
        replayed.nextToken();
        return new Ahead(recording.replay(replayed), Optional.ofNullable(type), typePlace);
    }

    /**
     * Reads a whole value.
     *
     * @param parser stands at its first token, and is left at its last
     */
    @SuppressWarnings("resource") // it only holds memory
    static ReplayedTokens readValue(JsonParser parser, Places places, Budget budget) throws IOException {
        Recording recording = new Recording(parser, places, budget);
        int depth = 0;
        do {
            JsonToken token = depth == 0 ? parser.currentToken() : parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            recording.add(parser, token);
        } while (depth > 0);
        return recording.replay(recording.buffer.asParser());
    }

    /** Tokens that are being kept. */
    private static final class Recording {

        private final Places places;
        private final Budget budget;
        private final TokenBuffer buffer;
        private long[] tokenPlaces = new long[32];
        private int count;
        private int values;

        Recording(JsonParser parser, Places places, Budget budget) {
            this.places = places;
            this.budget = budget;
            this.buffer = new TokenBuffer(parser);
            buffer.forceUseOfBigDecimal(true);
        }

        void add(JsonParser parser, JsonToken token) throws IOException {
            if (count == tokenPlaces.length) {
                tokenPlaces = Arrays.copyOf(tokenPlaces, count * 2);
            }
            tokenPlaces[count++] = places.here();
            copy(parser, token, buffer);
            values += token.isStructStart() || token.isScalarValue() ? 1 : 0;
            budget.lookAhead(values);
        }

        ReplayedTokens replay(JsonParser tokens) {
            return new ReplayedTokens(tokens, places, Arrays.copyOf(tokenPlaces, count));
        }
    }

    private static boolean isType(JsonParser parser, @Nullable JsonToken token, String typeProperty)
            throws IOException {
        return token == JsonToken.FIELD_NAME && parser.currentName().equals(typeProperty);
    }

    /** Copies a token; a number keeps the digits in which it was written. */
    private static void copy(JsonParser parser, JsonToken token, TokenBuffer buffer) throws IOException {
        if (token.isNumeric()) {
            buffer.writeNumber(parser.getText());
        } else {
            buffer.copyCurrentEvent(parser);
        }
    }

    @Override
    public JsonToken nextToken() throws IOException {
        current++;
        return super.nextToken();
    }

    @Nullable
    @Override
    public String nextFieldName() throws IOException {
        return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
    }

    @Override
    @Nullable
    public String nextTextValue() throws IOException {
        return nextToken() == JsonToken.VALUE_STRING ? getText() : null;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        int depth = currentToken() != null && currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return this;
    }

    @Override
    public long here() {
        return tokenPlaces[Math.max(0, Math.min(current, tokenPlaces.length - 1))];
    }

    @Override
    public Optional<SourcePosition> position(long place) {
        return original.position(place);
    }
}
