package io.github.strategydocs.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.strategydocs.json.internal.ArgumentsJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** Writes pretty JSON, step by step. It is free of lambdas, which cost a process that checks one document its time. */
final class JsonStream {

    private static final Separators SEPARATORS =
            PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private final JsonGenerator json;
    private final OutputStream stream;

    JsonStream(OutputStream stream) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        this.stream = stream;
        this.json = new JsonFactory()
                .createGenerator(stream)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }

    void startObject() throws IOException {
        json.writeStartObject();
    }

    void startObject(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    void endObject() throws IOException {
        json.writeEndObject();
    }

    void startArray(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    void endArray() throws IOException {
        json.writeEndArray();
    }

    /** A property that is there always, as null if nothing is known. */
    void text(String name, @Nullable String text) throws IOException {
        json.writeStringField(name, text);
    }

    /** A property that is there always, as null if the number is not known. */
    void number(String name, int number) throws IOException {
        if (number > 0) {
            json.writeNumberField(name, number);
        } else {
            json.writeNullField(name);
        }
    }

    /** A number from 0 on. */
    void index(String name, int number) throws IOException {
        json.writeNumberField(name, number);
    }

    void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void arguments(Map<String, Object> arguments) throws IOException {
        ArgumentsJson.write(json, arguments);
    }

    void share(String name, double share) throws IOException {
        json.writeNumberField(name, share);
    }

    void flag(String name, boolean isTrue) throws IOException {
        json.writeBooleanField(name, isTrue);
    }

    void finish() throws IOException {
        json.close();
        stream.write('\n');
        stream.flush();
    }
}
