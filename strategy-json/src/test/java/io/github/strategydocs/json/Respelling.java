package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a JSON text so that it says the same in another way: properties in another order, other white space, letters as
 * escapes, numbers with other digits. It knows nothing of the format, so that it can be trusted to test it.
 */
final class Respelling {

    /** Jackson's own limit on names is lower than ours. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(Limits.DEFAULT.stringLength())
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private static final String[] WHITE_SPACE = {"", "", "", " ", "\n", "\t", "\r\n", "  \n \t"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    Respelling(Random random) {
        this.random = random;
    }

    /** What a text says, as Jackson's tree. */
    static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tree as text without superfluous white space. */
    static String compact(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String respell(JsonNode tree) {
        text.setLength(0);
        space();
        write(tree);
        space();
        return text.toString();
    }

    private void write(JsonNode node) {
        if (node.isObject()) {
            writeObject(node);
        } else if (node.isArray()) {
            writeArray(node);
        } else if (node.isTextual()) {
            writeText(node.textValue());
        } else if (node.isNumber()) {
            writeNumber(node.decimalValue());
        } else {
            text.append(node);
        }
    }

    private void writeObject(JsonNode object) {
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
        Collections.shuffle(properties, random);
        text.append('{');
        space();
        for (int i = 0; i < properties.size(); i++) {
            separate(i);
            writeText(properties.get(i).getKey());
            space();
            text.append(':');
            space();
            write(properties.get(i).getValue());
            space();
        }
        text.append('}');
    }

    private void writeArray(JsonNode array) {
        text.append('[');
        space();
        for (int i = 0; i < array.size(); i++) {
            separate(i);
            write(array.get(i));
            space();
        }
        text.append(']');
    }

    private void separate(int index) {
        if (index > 0) {
            text.append(',');
            space();
        }
    }

    private void writeText(String value) {
        text.append('"');
        boolean escapes = random.nextInt(8) == 0;
        boolean escape = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            // Half of a pair can stand there as an escape only, and then so must the other half.
            escape = escapes && (Character.isLowSurrogate(c) ? escape : random.nextInt(3) == 0);
            if (escape) {
                text.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
            } else if (escapes && c == '/') {
                text.append("\\/");
            } else if (c < ' ' || c == '"' || c == '\\') {
                JsonStringEncoder.getInstance().quoteAsString(Character.toString(c), text);
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private void writeNumber(BigDecimal number) {
        boolean small = number.precision() < 90 && Math.abs(number.scale()) < 10;
        switch (small ? random.nextInt(4) : 3) {
            case 0 -> text.append(number.stripTrailingZeros());
            case 1 ->
                text.append(number.setScale(Math.max(number.scale(), 0) + 2).toPlainString());
            case 2 ->
                text.append(number.unscaledValue())
                        .append(random.nextBoolean() ? 'e' : 'E')
                        .append(-number.scale());
            default -> text.append(number);
        }
    }

    private void space() {
        text.append(WHITE_SPACE[random.nextInt(WHITE_SPACE.length)]);
    }
}
