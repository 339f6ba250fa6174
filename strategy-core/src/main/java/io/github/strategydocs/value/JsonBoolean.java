package io.github.strategydocs.value;

/**
 * A JSON boolean inside an unknown property.
 *
 * <pre>{@code
 * JsonObject extension = JsonObject.of("x-checked", JsonValue.of(true));
 * extension.get("x-checked").equals(Optional.of(new JsonBoolean(true)));     // true
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param value a truth value
 */
public record JsonBoolean(boolean value) implements JsonValue {

    @Override
    public int depth() {
        return 0;
    }

    /**
     * The value as text.
     *
     * @return {@code true} or {@code false}
     */
    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
