package io.github.strategydocs.interop.internal.gsa;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonBoolean;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes a JSON value for people: two spaces for each level. */
final class JsonPrinter {

    private static final int SHOWN = 60;

    private JsonPrinter() {}

    static String print(JsonValue value) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.setPrettyPrinter(printer);
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /** A value as a message shows it: a short text or number as it stands, all else by what sort of value it is. */
    static String shown(JsonValue value) {
        if (value instanceof JsonObject) {
            return "an object";
        } else if (value instanceof JsonArray) {
            return "a list";
        }
        String text = value instanceof JsonText words ? "\"" + words.text() + "\"" : value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }

    /** Values nest to {@link JsonValue#MAX_DEPTH}. */
    private static void write(JsonValue value, JsonGenerator out) throws IOException {
        if (value instanceof JsonObject object) {
            out.writeStartObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.writeFieldName(member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof JsonArray array) {
            out.writeStartArray();
            for (JsonValue item : array.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof JsonText text) {
            out.writeString(text.text());
        } else if (value instanceof JsonNumber number) {
            out.writeNumber(number.number().toString());
        } else if (value instanceof JsonBoolean bool) {
            out.writeBoolean(bool.value());
        } else if (value instanceof JsonNull) {
            out.writeNull();
        }
    }
}
