package io.github.strategydocs.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.Rating;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a document in the plainest way, to have bytes before strategy-json is at hand. */
final class PlainWriter {

    private final JsonGenerator generator;

    private PlainWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    static byte[] write(Described document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(bytes)) {
            new PlainWriter(generator).object(document);
        }
        return bytes.toByteArray();
    }

    private void object(Described value) throws IOException {
        TypeDescription type = value.typeDescription();
        generator.writeStartObject();
        if (type.tag().isPresent()) {
            generator.writeStringField(TypeDescription.VARIANT_PROPERTY, type.tag().get());
        }
        for (Attribute attribute : type.attributes()) {
            Optional<Object> content = attribute.valueIn(value);
            if (content.isPresent()) {
                generator.writeFieldName(attribute.name());
                content(content.get());
            }
        }
        generator.writeEndObject();
    }

    private void content(Object content) throws IOException {
        if (content instanceof List<?> list) {
            generator.writeStartArray();
            for (Object member : list) {
                content(member);
            }
            generator.writeEndArray();
        } else if (content instanceof Described value) {
            described(value);
        } else if (content instanceof Enum<?> constant) {
            generator.writeString(Constants.nameOf(constant));
        } else if (content instanceof Decimal decimal) {
            generator.writeNumber(decimal.toString());
        } else if (content instanceof Integer || content instanceof Boolean || isLevel(content)) {
            generator.writeRawValue(content.toString());
        } else {
            generator.writeString(content.toString());
        }
    }

    private static boolean isLevel(Object content) {
        return content instanceof Rating rating && rating.isKnown();
    }

    private void described(Described value) throws IOException {
        Optional<Attribute> shorthand = value.typeDescription().shorthand();
        long present = value.typeDescription().attributes().stream()
                .filter(attribute -> attribute.valueIn(value).isPresent())
                .count();
        if (shorthand.isPresent() && present == 1) {
            content(shorthand.get().valueIn(value).orElseThrow());
        } else {
            object(value);
        }
    }
}
