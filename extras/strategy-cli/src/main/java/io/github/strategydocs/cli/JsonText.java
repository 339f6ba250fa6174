package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.annotation.Nullable;

/** JSON as all commands write it: two blanks deep, with null where something is not known. */
final class JsonText {

    private static final Separators SEPARATORS =
            PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private JsonText() {}

    /** What stands between the outermost braces. */
    @FunctionalInterface
    interface Content {

        void writeTo(JsonGenerator json) throws IOException;
    }

    /** An object, and a line break. */
    static byte[] object(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = generator(bytes)) {
            json.writeStartObject();
            content.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Writes into a stream, and leaves it open. */
    static JsonGenerator generator(OutputStream stream) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return new JsonFactory()
                    .createGenerator(stream)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, text);
        }
    }
}
