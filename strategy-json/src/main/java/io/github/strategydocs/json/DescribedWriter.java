package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a described value to a stream, in one of the forms. */
final class DescribedWriter {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // What could not be written to its end must not look as if it had been.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            // RFC 8785 has lower-case digits in \\u escapes.
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            // Nor does it escape what UTF-8 can say.
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private DescribedWriter() {}

    static void write(Described value, JsonForm form, OutputStream out) {
        write(value.toString(), form, out, writer -> writer.write(value));
    }

    static byte[] toBytes(Described value, JsonForm form) {
        return toBytes(value.toString(), form, writer -> writer.write(value));
    }

    /** A value of JSON in the form for people. */
    static byte[] pretty(JsonValue value) {
        return toBytes("a value", JsonForm.PRETTY, writer -> writer.write(value));
    }

    /** Jackson's builder grows by segments, which are copied once, at the end. */
    static byte[] toBytes(String name, JsonForm form, Content content) {
        try (ByteArrayBuilder out = new ByteArrayBuilder()) {
            write(name, form, out, content);
            return out.toByteArray();
        }
    }

    /** What is to be written. */
    interface Content {
        void writeTo(ValueWriter writer) throws IOException;
    }

    private static void write(String name, JsonForm form, OutputStream out, Content content) {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            if (form == JsonForm.PRETTY) {
                generator.setPrettyPrinter(prettyPrinter());
            }
            content.writeTo(new ValueWriter(generator, form == JsonForm.CANONICAL));
            if (form == JsonForm.PRETTY) {
                generator.writeRaw('\n');
            }
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    static StrategyWriteException failure(String name, IOException e) {
        return new StrategyWriteException("cannot write " + LoneSurrogates.replaceIn(name) + ": " + e.getMessage(), e);
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
