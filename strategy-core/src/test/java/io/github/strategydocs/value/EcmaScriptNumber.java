package io.github.strategydocs.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The text that ECMAScript, and with it RFC 8785, gives a double: the fewest digits that lead back to it. Written from
 * the definition of {@code Number::toString}, and slow, to have something to compare with.
 */
final class EcmaScriptNumber {

    private static final int ENOUGH_DIGITS = 17;

    private EcmaScriptNumber() {}

    static String text(double number) {
        if (number == 0) {
            return "0";
        }
        return number < 0 ? "-" + layOut(shortest(-number)) : layOut(shortest(number));
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits <= ENOUGH_DIGITS; digits++) {
            // Nearest first; beside a power of two, it may be the other neighbour that leads back.
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN}) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (Double.parseDouble(rounded.toString()) == number) {
                    return rounded.stripTrailingZeros();
                }
            }
        }
        throw new IllegalArgumentException("no digits lead back to " + number);
    }

    private static String layOut(BigDecimal number) {
        String s = number.unscaledValue().toString();
        int k = s.length();
        int n = k - number.scale();
        if (k <= n && n <= 21) {
            return s + "0".repeat(n - k);
        }
        if (0 < n && n <= 21) {
            return s.substring(0, n) + "." + s.substring(n);
        }
        if (-6 < n && n <= 0) {
            return "0." + "0".repeat(-n) + s;
        }
        String exponent = (n > 0 ? "+" : "-") + Math.abs(n - 1);
        return k == 1 ? s + "e" + exponent : s.charAt(0) + "." + s.substring(1) + "e" + exponent;
    }
}
