package io.github.strategydocs.value;

import java.util.Objects;

/**
 * A JSON number inside an unknown property, as an exact decimal number.
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

    /** Checks that the number is not null. */
    public JsonNumber {
        Objects.requireNonNull(number, "number");
    }

    @Override
    public int depth() {
        return 0;
    }

    /**
     * The value as text.
     *
     * @return the number as it was written
     */
    @Override
    public String toString() {
        return number.toString();
    }
}
