package io.github.strategydocs.value;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON value that the format does not know and that is kept as it came: what stands in an unknown property.
 *
 * <p>Two values are equal when they say the same: numbers compare by value, the order of an object's members does not
 * count, the order of an array does. {@code null} and empty arrays are values like any other. Values nest to
 * {@value #MAX_DEPTH} at most, so that whatever walks them needs no care for its stack.
 *
 * <pre>{@code
 * JsonValue value = JsonObject.of("code", JsonValue.of("A-17")).with("shares", JsonValue.of(List.of(JsonValue.of(3))));
 * }</pre>
 *
 * <p>Called, not implemented, by users. All implementations are immutable and safe to share between threads.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {

    /** The deepest nesting of objects and arrays that a value may have. */
    int MAX_DEPTH = 512;

    /** The value {@code null}. */
    @SuppressWarnings("ClassInitializationDeadlock") // no default method here, so that no value initialises this type
    JsonNull NULL = new JsonNull();

    /**
     * How deep objects and arrays nest in this value.
     *
     * @return 0 for a plain value, 1 for an object or array of plain values, and so on
     */
    int depth();

    /**
     * A text.
     *
     * @param text any text
     * @return the value
     */
    static JsonText of(String text) {
        return new JsonText(text);
    }

    /**
     * A number.
     *
     * @param number any integer
     * @return the value
     */
    static JsonNumber of(long number) {
        return new JsonNumber(Decimal.of(number));
    }

    /**
     * A number.
     *
     * @param number an exact decimal
     * @return the value
     */
    static JsonNumber of(Decimal number) {
        return new JsonNumber(number);
    }

    /**
     * A truth value.
     *
     * @param value true or false
     * @return the value
     */
    static JsonBoolean of(boolean value) {
        return new JsonBoolean(value);
    }

    /**
     * An array.
     *
     * @param items the items in order
     * @return the value
     * @throws IllegalArgumentException if it would nest deeper than {@link #MAX_DEPTH}
     */
    static JsonArray of(List<? extends JsonValue> items) {
        return new JsonArray(Objects.requireNonNull(items, "items"));
    }

    /**
     * An object.
     *
     * @param members the members in the order of the map
     * @return the value
     * @throws IllegalArgumentException if it would nest deeper than {@link #MAX_DEPTH}
     */
    static JsonObject of(Map<String, ? extends JsonValue> members) {
        return new JsonObject(Objects.requireNonNull(members, "members"));
    }
}
