package io.github.strategydocs.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.value.Decimal;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes what a message speaks of. It is free of lambdas, which cost a process that checks one document its time. */
public final class ArgumentsJson {

    private ArgumentsJson() {}

    /**
     * Writes the property {@code arguments}: constants under their names in documents, what JSON has no words for as text.
     *
     * @param json where an object is open
     * @param arguments texts, numbers, truth values, constants, dates, and lists of such, by name
     * @throws IOException if nothing can be written there
     */
    public static void write(JsonGenerator json, Map<String, Object> arguments) throws IOException {
        json.writeFieldName("arguments");
        json.writeStartObject();
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            json.writeFieldName(argument.getKey());
            write(json, argument.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object argument) throws IOException {
        if (argument instanceof String text) {
            json.writeString(text);
        } else if (argument instanceof List<?> list) {
            json.writeStartArray();
            for (Object member : list) {
                write(json, member);
            }
            json.writeEndArray();
        } else if (argument instanceof Decimal number) {
            json.writeNumber(number.toString());
        } else if (argument instanceof Integer || argument instanceof Long) {
            json.writeNumber(((Number) argument).longValue());
        } else if (argument instanceof Double share) {
            json.writeNumber(share);
        } else if (argument instanceof Boolean isTrue) {
            json.writeBoolean(isTrue);
        } else if (argument instanceof Enum<?> constant) {
            json.writeString(Constants.nameOf(constant));
        } else {
            json.writeString(argument.toString());
        }
    }
}
