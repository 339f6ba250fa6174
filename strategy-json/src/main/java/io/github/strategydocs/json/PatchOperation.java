package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One operation of a JSON Patch.
 *
 * @param op what to do
 * @param path where
 * @param from where to take it from; only where something is moved or copied
 * @param value what to put or look for; only where something is added, replaced or tested
 * @param line the line of the patch on which the operation stands, 0 if it was not read
 * @param column the column at which it begins, 0 if it was not read
 */
record PatchOperation(Op op, Pointer path, Optional<Pointer> from, Optional<JsonValue> value, int line, int column) {

    /** What an operation does. */
    enum Op {
        ADD(false, true),
        REMOVE(false, false),
        REPLACE(false, true),
        MOVE(true, false),
        COPY(true, false),
        TEST(false, true);

        private final boolean hasFrom;
        private final boolean hasValue;

        Op(boolean hasFrom, boolean hasValue) {
            this.hasFrom = hasFrom;
            this.hasValue = hasValue;
        }

        boolean hasFrom() {
            return hasFrom;
        }

        boolean hasValue() {
            return hasValue;
        }

        static Optional<Op> named(String text) {
            return Arrays.stream(values()).filter(op -> op.text().equals(text)).findFirst();
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PatchOperation add(String path, JsonValue value) {
        return made(Op.ADD, path, Optional.empty(), Optional.of(value));
    }

    static PatchOperation replace(String path, JsonValue value) {
        return made(Op.REPLACE, path, Optional.empty(), Optional.of(value));
    }

    static PatchOperation remove(String path) {
        return made(Op.REMOVE, path, Optional.empty(), Optional.empty());
    }

    static PatchOperation move(String from, String path) {
        return made(Op.MOVE, path, Pointer.parse(from), Optional.empty());
    }

    private static PatchOperation made(Op op, String path, Optional<Pointer> from, Optional<JsonValue> value) {
        return new PatchOperation(op, Pointer.parse(path).orElseThrow(), from, value, 0, 0);
    }

    void write(ValueWriter writer) throws IOException {
        JsonGenerator generator = writer.generator();
        generator.writeStartObject();
        // The canonical form has the names in order.
        if (!writer.isCanonical()) {
            generator.writeStringField("op", op.text());
        }
        if (from.isPresent()) {
            generator.writeStringField("from", from.get().toString());
        }
        if (writer.isCanonical()) {
            generator.writeStringField("op", op.text());
        }
        generator.writeStringField("path", path.toString());
        if (value.isPresent()) {
            generator.writeFieldName("value");
            writer.write(value.get());
        }
        generator.writeEndObject();
    }

    /** The operation in a few words, for messages. */
    @Override
    public String toString() {
        return op.text() + from.map(place -> " " + shown(place) + " to").orElse("") + " " + shown(path);
    }

    static String shown(Pointer pointer) {
        return Tokens.quote(pointer.toString());
    }
}
