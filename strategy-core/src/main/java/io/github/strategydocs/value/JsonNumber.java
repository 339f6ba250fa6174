package io.github.strategydocs.value;

import java.util.Objects;

/**
 * JSON's exact decimal number inside an unknown property.
 *
 * @param number an exact decimal number
 */
public record JsonNumber(Decimal number) implements JsonValue {

    /** Checks that there is a value. */
    public JsonNumber {
        Objects.requireNonNull(number, "number");
    }

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
        return number.toString();
    }
}
