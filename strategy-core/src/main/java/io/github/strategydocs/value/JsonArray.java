package io.github.strategydocs.value;

import java.util.List;

/**
 * A JSON array inside an unknown property.
 *
 * <pre>{@code
 * JsonArray codes = JsonValue.of(List.of(JsonValue.of("A-17"), JsonValue.of("A-18")));
 * codes.items().get(0);     // A-17
 * codes.depth();            // 1
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class JsonArray implements JsonValue {

    private final List<JsonValue> items;
    private final int depth;

    JsonArray(List<? extends JsonValue> items) {
        this.items = List.copyOf(items);
        this.depth = Nesting.around(this.items);
    }

    /**
     * The items in order.
     *
     * @return an unmodifiable list
     */
    public List<JsonValue> items() {
        return items;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof JsonArray array && items.equals(array.items));
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
