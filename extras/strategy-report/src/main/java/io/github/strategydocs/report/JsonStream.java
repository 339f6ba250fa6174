package io.github.strategydocs.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.annotation.Nullable;

/** Writes pretty JSON, step by step. */
final class JsonStream {

    private static final Separators SEPARATORS =
            PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private final JsonGenerator json;
    private final OutputStream stream;

    JsonStream(OutputStream stream) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        this.stream = stream;
        this.json = open(stream)
                .setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }

    private static JsonGenerator open(OutputStream stream) {
        try {
            return new JsonFactory().createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A step that may fail. */
    @FunctionalInterface
    private interface Step {

        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startObject() {
        write(json::writeStartObject);
    }

    void startObject(String name) {
        write(() -> json.writeObjectFieldStart(name));
    }

    void endObject() {
        write(json::writeEndObject);
    }

    void startArray(String name) {
        write(() -> json.writeArrayFieldStart(name));
    }

    void endArray() {
        write(json::writeEndArray);
    }

    /** A property that is there always, as null if nothing is known. */
    void text(String name, @Nullable String text) {
        write(() -> json.writeStringField(name, text));
    }

    /** A property that is there always, as null if the number is not known. */
    void number(String name, int number) {
        write(() -> {
            if (number > 0) {
                json.writeNumberField(name, number);
            } else {
                json.writeNullField(name);
            }
        });
    }

    /** A number from 0 on. */
    void index(String name, int number) {
        write(() -> json.writeNumberField(name, number));
    }

    void flag(String name, boolean isTrue) {
        write(() -> json.writeBooleanField(name, isTrue));
    }

    void finish() {
        write(() -> {
            json.close();
            stream.write('\n');
            stream.flush();
        });
    }
}
