package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Shorthand;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonBoolean;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.Rating;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.Nullable;

/**
 * Writes described values to a generator, driven by the metamodel. It recurses as deep as types nest, which is fixed,
 * and values inside unknown properties, which nest to a limit.
 */
final class ValueWriter {

    private static final SerializableString VARIANT_PROPERTY = new SerializedString(TypeDescription.VARIANT_PROPERTY);

    private final JsonGenerator generator;
    private final boolean canonical;
    private final boolean writesDigits;
    private final Scratch scratch = new Scratch();

    /** The described value inside which the generator stands, for messages. */
    @Nullable
    private Described inside;

    private final HashMap<TypeDescription, SerializableString[]> names = new HashMap<>();

    ValueWriter(JsonGenerator generator, boolean canonical) {
        // A generator of JSON takes the digits as they are; one of a binary form would make a text of them.
        this(generator, canonical, generator instanceof JsonGeneratorImpl);
    }

    /**
     * A writer.
     *
     * @param writesDigits whether the generator takes the digits of a number as they are
     */
    ValueWriter(JsonGenerator generator, boolean canonical, boolean writesDigits) {
        this.generator = generator;
        this.canonical = canonical;
        this.writesDigits = writesDigits;
    }

    JsonGenerator generator() {
        return generator;
    }

    boolean isCanonical() {
        return canonical;
    }

    void write(Described value) throws IOException {
        Described around = inside;
        inside = value;
        writeValue(value);
        inside = around;
    }

    private void writeValue(Described value) throws IOException {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Optional<Attribute> shorthand = Shorthand.of(value);
        if (shorthand.isPresent()) {
            writeOne(
                    shorthand.get(),
                    Objects.requireNonNull(type.get(value, shorthand.get().index())));
            return;
        }
        generator.writeStartObject(value);
        Optional<String> tag = type.tag();
        if (tag.isPresent()) {
            generator.writeFieldName(VARIANT_PROPERTY);
            generator.writeString(tag.get());
        }
        writeAttributes(type, value);
        JsonObject unknown = value.unknownProperties();
        if (!unknown.isEmpty()) {
            writeMembers(unknown);
        }
        generator.writeEndObject();
    }

    private void writeAttributes(TypeBinding type, Described value) throws IOException {
        SerializableString[] attributeNames = names.computeIfAbsent(type, ValueWriter::namesOf);
        List<Attribute> attributes = type.attributes();
        Object[] contents = scratch.takeArray();
        type.contents(value, contents);
        for (int i = 0; i < attributeNames.length; i++) {
            Object content = contents[i];
            if (content == null) {
                continue;
            }
            Attribute attribute = attributes.get(i);
            if (attribute.isList()) {
                List<?> members = (List<?>) content;
                if (!members.isEmpty()) {
                    generator.writeFieldName(attributeNames[i]);
                    writeList(attribute, members);
                }
            } else {
                generator.writeFieldName(attributeNames[i]);
                writeOne(attribute, content);
            }
        }
        scratch.giveBackArray(0); // what the next value does not overwrite is not looked at
    }

    private static SerializableString[] namesOf(TypeDescription type) {
        return type.attributes().stream()
                .map(attribute -> new SerializedString(attribute.name()))
                .toArray(SerializableString[]::new);
    }

    /** Writes what an attribute holds, all of it or one member of its list. */
    void writeContent(Attribute attribute, Object content) throws IOException {
        if (content instanceof List<?> members) {
            writeList(attribute, members);
        } else {
            writeOne(attribute, content);
        }
    }

    private void writeList(Attribute attribute, List<?> members) throws IOException {
        generator.writeStartArray(members, members.size());
        List<?> inOrder = canonical && attribute.isSet() && members.size() > 1 ? sorted(members) : members;
        for (int i = 0; i < inOrder.size(); i++) {
            writeOne(attribute, inOrder.get(i));
        }
        generator.writeEndArray();
    }

    /** References by text, constants in the order of the format: each compares so by nature. */
    private static List<?> sorted(List<?> members) {
        List<Object> sorted = new ArrayList<>(members);
        sorted.sort(null);
        return sorted;
    }

    private void writeOne(Attribute attribute, Object content) throws IOException {
        switch (attribute.kind()) {
            case TEXT, REFERENCE -> writeText((String) content, attribute.name());
            case VALUE -> write((Described) content);
            case CONSTANT -> {
                Constants constants = attribute.constants().orElseThrow();
                generator.writeString(constants.name((Enum<?>) content));
            }
            case BOOLEAN -> generator.writeBoolean((Boolean) content);
            case LEVEL -> generator.writeNumber((Integer) content);
            case DECIMAL -> writeNumber((Decimal) content);
            case RATING -> writeRating((Rating) content);
            case DATE, SPAN -> generator.writeString(content.toString());
        }
    }

    void writeText(String text, String what) throws IOException {
        refuseHalves(text, what);
        generator.writeString(text);
    }

    /** The generator would escape half a surrogate pair, which nobody can read again. */
    private void refuseHalves(String text, String what) throws IOException {
        int lone = LoneSurrogates.firstIn(text);
        if (lone >= 0) {
            String where = inside == null ? "" : " in " + LoneSurrogates.replaceIn(inside.toString());
            throw new JsonGenerationException(
                    what + " " + Tokens.quote(text) + where + " holds "
                            + String.format("\\u%04X", (int) text.charAt(lone))
                            + ", half of a character; its other half is missing",
                    generator);
        }
    }

    void writeRating(Rating rating) throws IOException {
        if (rating.isKnown()) {
            generator.writeNumber(rating.level().orElseThrow());
        } else {
            generator.writeString(rating.toString());
        }
    }

    void writeNumber(Decimal number) throws IOException {
        if (!writesDigits) {
            generator.writeNumber(number.toBigDecimal());
        } else {
            generator.writeNumber(canonical ? number.canonicalText() : number.toString());
        }
    }

    void write(JsonValue value) throws IOException {
        if (value instanceof JsonObject object) {
            generator.writeStartObject(value);
            writeMembers(object);
            generator.writeEndObject();
        } else if (value instanceof JsonArray array) {
            generator.writeStartArray(value, array.items().size());
            for (JsonValue item : array.items()) {
                write(item);
            }
            generator.writeEndArray();
        } else if (value instanceof JsonText text) {
            writeText(text.text(), "a text");
        } else if (value instanceof JsonNumber number) {
            writeNumber(number.number());
        } else if (value instanceof JsonBoolean truth) {
            generator.writeBoolean(truth.value());
        } else if (value instanceof JsonNull) {
            generator.writeNull();
        }
    }

    private void writeMembers(JsonObject object) throws IOException {
        Map<String, JsonValue> members = canonical ? new TreeMap<>(object.members()) : object.members();
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            refuseHalves(member.getKey(), "the name of a property");
            generator.writeFieldName(member.getKey());
            write(member.getValue());
        }
    }
}
