package io.github.strategydocs.value;

/**
 * JSON's truth value inside an unknown property.
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
