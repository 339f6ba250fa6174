package io.github.strategydocs.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What anything on Jackson's parser and generator has to do at the least. */
final class Tokens {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Tokens() {}

    /** Goes through the tokens and decodes no value. */
    static int scan(byte[] json) throws IOException {
        int count = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Goes through the tokens and decodes every value. */
    static int decode(byte[] json) throws IOException {
        int sum = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                sum += weight(parser, token);
            }
        }
        return sum;
    }

    private static int weight(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case FIELD_NAME -> parser.currentName().length();
            case VALUE_STRING -> parser.getText().length();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue().scale();
            default -> 1;
        };
    }

    /** Prepares to write a document again from its values, each of which is at hand. */
    static Replay replay(byte[] json) throws IOException {
        Replay replay = new Replay();
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                replay.add(token, parser);
            }
        }
        return replay;
    }

    /** The tokens of a document, ready to be written: what no writer on Jackson's generator can do without. */
    static final class Replay {

        private final List<JsonToken> tokens = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private final Map<String, SerializableString> names = new HashMap<>();

        private Replay() {}

        private void add(JsonToken token, JsonParser parser) throws IOException {
            tokens.add(token);
            values.add(
                    switch (token) {
                        case FIELD_NAME -> names.computeIfAbsent(parser.currentName(), SerializedString::new);
                        case VALUE_STRING -> parser.getText();
                        case VALUE_NUMBER_INT -> parser.getIntValue();
                        case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
                        default -> token;
                    });
        }

        byte[] write() throws IOException {
            ByteArrayBuilder bytes = new ByteArrayBuilder(FACTORY._getBufferRecycler());
            try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
                for (int i = 0; i < tokens.size(); i++) {
                    write(generator, tokens.get(i), values.get(i));
                }
            }
            return bytes.getClearAndRelease();
        }

        private static void write(JsonGenerator generator, JsonToken token, Object value) throws IOException {
            switch (token) {
                case START_OBJECT -> generator.writeStartObject();
                case END_OBJECT -> generator.writeEndObject();
                case START_ARRAY -> generator.writeStartArray();
                case END_ARRAY -> generator.writeEndArray();
                case FIELD_NAME -> generator.writeFieldName((SerializableString) value);
                case VALUE_STRING -> generator.writeString((String) value);
                case VALUE_NUMBER_INT -> generator.writeNumber((Integer) value);
                case VALUE_NUMBER_FLOAT -> generator.writeNumber((java.math.BigDecimal) value);
                case VALUE_TRUE -> generator.writeBoolean(true);
                case VALUE_FALSE -> generator.writeBoolean(false);
                default -> throw new IllegalStateException("no generated document holds " + token);
            }
        }
    }
}
