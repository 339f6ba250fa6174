package io.github.strategydocs.value;

/**
 * JSON's truth value inside an unknown property.
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
     * The value as a reader would say it.
     *
     * @return the plain value
     */
    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
