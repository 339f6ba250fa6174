package io.github.strategydocs.value;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON value in an unknown property, which is kept unchanged.
 *
 * <p>Numbers are compared by value. The order of an object's members is ignored in comparisons, that of an array's
 * items is not. {@code null} and empty arrays are values like any other. Values nest at most {@value #MAX_DEPTH} levels
 * deep, so that they can be processed recursively without a stack overflow.
 *
 * <pre>{@code
 * JsonValue value = JsonObject.of("code", JsonValue.of("A-17")).with("shares", JsonValue.of(List.of(JsonValue.of(3))));
 * }</pre>
 *
 * <p>Called, not implemented, by users. All implementations are immutable and safe to share between threads.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {

    /** The maximum nesting depth of objects and arrays. */
    int MAX_DEPTH = 512;

    /** The value {@code null}. */
    @SuppressWarnings("ClassInitializationDeadlock") // no default method here, so that no value initialises this type
    JsonNull NULL = new JsonNull();

    /**
     * The nesting depth of objects and arrays in this value.
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
     * @param members the members by name, in the iteration order of the map
     * @return the value
     * @throws IllegalArgumentException if it would nest deeper than {@link #MAX_DEPTH}
     */
    static JsonObject of(Map<String, ? extends JsonValue> members) {
        return new JsonObject(Objects.requireNonNull(members, "members"));
    }
}
