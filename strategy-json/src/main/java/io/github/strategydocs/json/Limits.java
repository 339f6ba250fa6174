package io.github.strategydocs.json;

import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;

/**
 * Limits on the input. When a limit is exceeded, reading stops with a problem that names the limit. A number that
 * exceeds its limits is reported too, but reading continues to find further problems, unless the number is even longer
 * than a text may be.
 *
 * <pre>{@code
 * Limits strict = Limits.DEFAULT.withInputBytes(100_000);
 * ReadResult result = StrategyJson.parse(bytes, ReadOptions.lenient().withLimits(strict));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param inputBytes the greatest length of a document, in bytes
 * @param nesting the maximum nesting depth of objects and arrays; at most {@link JsonValue#MAX_DEPTH}
 * @param stringLength the greatest length of one text or property name, in UTF-16 units
 * @param numberDigits the greatest number of digits of one number; at most {@link Decimal#MAX_DIGITS}
 * @param numberExponent the greatest decimal exponent of one number, up or down; at most {@link Decimal#MAX_EXPONENT}
 * @param elements the greatest number of objects, of members of lists, and of values inside unknown properties, of one
 *     document
 */
public record Limits(
        int inputBytes, int nesting, int stringLength, int numberDigits, int numberExponent, int elements) {

    /** 64 MiB, 64 levels, 1 MiB, 100 digits, an exponent of 400, a million elements. */
    public static final Limits DEFAULT = new Limits(64 << 20, 64, 1 << 20, 100, 400, 1_000_000);

    /** Checks that each limit can be kept. */
    public Limits {
        check("inputBytes", inputBytes, Integer.MAX_VALUE - 16);
        check("nesting", nesting, JsonValue.MAX_DEPTH);
        check("stringLength", stringLength, Integer.MAX_VALUE - 16);
        check("numberDigits", numberDigits, Decimal.MAX_DIGITS);
        check("numberExponent", numberExponent, Decimal.MAX_EXPONENT);
        check("elements", elements, Integer.MAX_VALUE - 16);
    }

    private static void check(String name, int value, int greatest) {
        if (value < 1 || value > greatest) {
            throw new IllegalArgumentException(name + " is 1 to " + greatest + ", not " + value);
        }
    }

    /**
     * These limits with another length of a document.
     *
     * @param bytes the greatest length, in bytes
     * @return the changed limits
     */
    public Limits withInputBytes(int bytes) {
        return new Limits(bytes, nesting, stringLength, numberDigits, numberExponent, elements);
    }

    /**
     * These limits with another nesting.
     *
     * @param levels how deep objects and arrays may nest
     * @return the changed limits
     */
    public Limits withNesting(int levels) {
        return new Limits(inputBytes, levels, stringLength, numberDigits, numberExponent, elements);
    }

    /**
     * These limits with another length of a text.
     *
     * @param length the greatest length, in UTF-16 units
     * @return the changed limits
     */
    public Limits withStringLength(int length) {
        return new Limits(inputBytes, nesting, length, numberDigits, numberExponent, elements);
    }

    /**
     * These limits with other limits for a number.
     *
     * @param digits the greatest number of digits
     * @param exponent the greatest decimal exponent, up or down
     * @return the changed limits
     */
    public Limits withNumbers(int digits, int exponent) {
        return new Limits(inputBytes, nesting, stringLength, digits, exponent, elements);
    }

    /**
     * These limits with another number of elements.
     *
     * @param count the greatest number of elements
     * @return the changed limits
     */
    public Limits withElements(int count) {
        return new Limits(inputBytes, nesting, stringLength, numberDigits, numberExponent, count);
    }
}
