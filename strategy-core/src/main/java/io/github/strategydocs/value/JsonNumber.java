package io.github.strategydocs.value;

import java.util.Objects;

/**
 * JSON's exact decimal number inside an unknown property.
 *
 * <pre>{@code
 * JsonNumber price = JsonValue.of(Decimal.of("1.10"));
 * price.number().toBigDecimal();                    // 1.10
 * price.equals(JsonValue.of(Decimal.of("1.1")));    // true
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
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
