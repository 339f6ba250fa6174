package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Reference;
import io.github.strategydocs.value.Span;
import java.io.IOException;

/** The serializers of the values that have no attributes of their own. */
final class PlainSerializers extends SimpleSerializers {

    private static final long serialVersionUID = 1L;

    PlainSerializers() {
        add(PartialDate.class, (writer, date) -> writer.writeText(date.toString(), "a date"));
        add(Span.class, (writer, span) -> writer.writeText(span.toString(), "a span of time"));
        add(Reference.class, (writer, reference) -> writer.writeText(reference.toString(), "a reference"));
        add(Decimal.class, ValueWriter::writeNumber);
        add(Rating.class, ValueWriter::writeRating);
        add(JsonValue.class, ValueWriter::write);
    }

    private <T> void add(Class<T> type, Content<T> content) {
        addSerializer(type, new PlainSerializer<>(type, content));
    }

    /** Writes what a value consists of. */
    private interface Content<T> {
        void write(ValueWriter writer, T value) throws IOException;
    }

    /** Writes one value. */
    private static final class PlainSerializer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Content<T> content;

        PlainSerializer(Class<T> type, Content<T> content) {
            super(type);
            this.content = content;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            content.write(new ValueWriter(generator, false), value);
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            // The value tells by itself what it is; a mapper's own type ids have no place in it.
            serialize(value, generator, provider);
        }
    }
}
