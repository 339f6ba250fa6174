package io.github.strategydocs.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.testing.RandomDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Whoever knows Jackson 2 sees of Jackson 3 what Jackson 2 itself would show. */
class TokensTest {

    private static final JsonFactory TWO = new JsonFactory();
    private static final tools.jackson.core.json.JsonFactory THREE = new tools.jackson.core.json.JsonFactory();

    private static JsonParser three(String text) {
        return new TokenReader(THREE.createParser(ObjectReadContext.empty(), text));
    }

    @Test
    void tokens_are_shown_with_their_names_texts_numbers_and_places() throws IOException {
        RandomDocuments documents = new RandomDocuments(31);
        for (int i = 0; i < 20; i++) {
            String text = new String(StrategyJson.write(documents.next(), JsonForm.PRETTY), StandardCharsets.UTF_8);
            assertThat(tokens(three(text))).isEqualTo(tokens(TWO.createParser(text)));
        }
        String numbers = "[1, -2147483649, 99999999999999999999, 1.50, 1e3, true, false, null, \"\", [], {}]";
        assertThat(tokens(three(numbers))).isEqualTo(tokens(TWO.createParser(numbers)));
    }

    private static List<Object> tokens(JsonParser parser) throws IOException {
        try (parser) {
            assertThat(parser.isClosed()).isFalse();
            List<Object> tokens = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(Arrays.asList(
                        token,
                        parser.currentName(),
                        parser.getText(),
                        new String(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()),
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr(),
                        token.isNumeric() ? numbers(parser, token) : "",
                        contexts(parser.getParsingContext())));
            }
            return tokens;
        }
    }

    private static List<Object> numbers(JsonParser parser, JsonToken token) throws IOException {
        List<Object> numbers = new ArrayList<>(List.of(parser.getNumberType(), parser.getNumberValue()));
        numbers.add(parser.getDoubleValue());
        numbers.add(parser.getFloatValue());
        numbers.add(parser.getDecimalValue());
        if (token == JsonToken.VALUE_NUMBER_INT) {
            numbers.add(parser.getBigIntegerValue());
        }
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            numbers.add(parser.getIntValue());
            numbers.add(parser.getLongValue());
        }
        return numbers;
    }

    private static List<Object> contexts(JsonStreamContext innermost) {
        List<Object> contexts = new ArrayList<>();
        for (JsonStreamContext context = innermost; context != null; context = context.getParent()) {
            contexts.add(Arrays.asList(context.typeDesc(), context.getEntryCount(), context.getCurrentName()));
        }
        return contexts;
    }

    @Test
    void binary_data_in_a_text_is_shown() throws IOException {
        String text = "\"AQID\"";
        try (JsonParser parser = three(text)) {
            parser.nextToken();
            assertThat(parser.getBinaryValue(Base64Variants.MIME_NO_LINEFEEDS)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void tokens_are_only_shown_and_no_objects_are_made_of_them() throws IOException {
        JsonParser parser = three("{}");
        assertThat(parser.getCodec()).isNull();
        assertThatThrownBy(() -> parser.readValueAs(Object.class)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> parser.setCodec(null)).isInstanceOf(UnsupportedOperationException.class);
        parser.close();
        assertThat(parser.isClosed()).isTrue();
    }

    @Test
    void whatever_is_written_is_handed_on() throws IOException {
        StringWriter two = new StringWriter();
        try (JsonGenerator generator = TWO.createGenerator(two)) {
            writeAll(generator);
        }
        StringWriter three = new StringWriter();
        try (tools.jackson.core.JsonGenerator generator = THREE.createGenerator(ObjectWriteContext.empty(), three)) {
            JsonGenerator writer = new TokenWriter(generator);
            writeAll(writer);
            assertThat(writer.isClosed()).isFalse();
            writer.close();
            assertThat(writer.isClosed()).isTrue();
            assertThat(generator.isClosed()).isTrue();
        }
        assertThat(three).hasToString(two.toString());
    }

    private static void writeAll(JsonGenerator generator) throws IOException {
        byte[] bytes = {'a', 'b', 'c'};
        char[] letters = {'a', '"', 'c'};
        generator.writeStartObject();
        generator.writeFieldName("numbers");
        generator.writeStartArray();
        generator.writeNumber(1);
        generator.writeNumber(-5_000_000_000L);
        generator.writeNumber(BigInteger.TEN.pow(30));
        generator.writeNumber(1.5);
        generator.writeNumber(2.5f);
        generator.writeNumber(new BigDecimal("1.10"));
        generator.writeNumber("1.100");
        generator.writeEndArray();
        generator.writeFieldName(new SerializedString("others"));
        generator.writeStartArray(null, 8);
        assertThat(contexts(generator.getOutputContext()))
                .isEqualTo(List.of(
                        Arrays.asList("Array", 0, null),
                        Arrays.asList("Object", 2, "others"),
                        Arrays.asList("root", 1, null)));
        generator.writeBoolean(true);
        generator.writeNull();
        generator.writeString("a\"b");
        generator.writeString(letters, 1, 2);
        generator.writeString(new SerializedString("x"));
        generator.writeBinary(Base64Variants.MIME_NO_LINEFEEDS, bytes, 0, 2);
        generator.writeRawValue("[1]");
        generator.writeRawValue("[2]", 1, 1);
        generator.writeRawValue(letters, 1, 1);
        generator.writeRawValue(new SerializedString("3"));
        generator.writeStartObject("of this value");
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeRaw("\n");
        generator.writeRaw('\n');
        generator.writeRaw("abc", 1, 1);
        generator.writeRaw(letters, 0, 1);
        generator.flush();
    }

    @Test
    void bytes_of_a_text_are_handed_on() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (tools.jackson.core.JsonGenerator generator = THREE.createGenerator(ObjectWriteContext.empty(), out)) {
            JsonGenerator writer = new TokenWriter(generator);
            byte[] text = {'a', '"', 'c'};
            writer.writeStartArray();
            writer.writeUTF8String(text, 0, 2);
            writer.writeRawUTF8String(text, 2, 1);
            writer.writeEndArray();
        }
        assertThat(out).hasToString("[\"a\\\"\",\"c\"]");
    }
}
