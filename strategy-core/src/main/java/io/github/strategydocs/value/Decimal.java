package io.github.strategydocs.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * An exact decimal number that keeps the text in which it was written.
 *
 * <p>{@code 1.10} and {@code 1.1} are equal, have the same hash code and the same {@linkplain #canonicalText()
 * canonical text}; {@link #toString()} returns each as it was written. No binary floating point is used.
 *
 * <pre>{@code
 * Decimal written = Decimal.of("1.10");
 * written.toString();                    // "1.10"
 * written.equals(Decimal.of("1.1"));     // true
 * written.canonicalText();               // "1.1"
 * }</pre>
 *
 * <p>The syntax is that of a JSON number (RFC 8259). A number has at most {@value #MAX_DIGITS} digits, and its
 * magnitude lies between 10<sup>-{@value #MAX_EXPONENT}</sup> and 10<sup>{@value #MAX_EXPONENT}</sup>, so that no
 * arithmetic on it can exhaust memory. Immutable and safe to share between threads.
 */
public final class Decimal implements Comparable<Decimal> {

    /** The maximum number of digits of a number. */
    public static final int MAX_DIGITS = 10_000;

    /** The maximum decimal exponent of a number, positive or negative. */
    public static final int MAX_EXPONENT = 10_000;

    /** How many digits stand together in a long number. */
    private static final int GROUP = 3;

    /** Room for all digits, and for an exponent with zeros before it; a longer text is not looked at. */
    private static final int MAX_LENGTH = 2 * MAX_DIGITS;

    /** So many digits fit a {@code long}. */
    private static final int MAX_PLAIN_LENGTH = 18;

    private static final int PLAIN_LAYOUT_MAX_EXPONENT = 21;
    private static final int PLAIN_LAYOUT_MIN_EXPONENT = -6;

    private final String text;
    private final BigDecimal value;

    private Decimal(String text, BigDecimal value) {
        this.text = text;
        this.value = value;
    }

    /**
     * Parses a number.
     *
     * @param text a JSON number, such as {@code 12}, {@code -0.50} or {@code 1e3}
     * @return the number, which keeps the text
     * @throws NumberFormatException if the text is not a JSON number, or exceeds the maximum number of digits or the
     *     maximum exponent
     */
    public static Decimal of(String text) {
        Objects.requireNonNull(text, "text");
        BigDecimal plain = plainValue(text);
        return new Decimal(text, plain != null ? plain : parse(text));
    }

    /**
     * Creates a number from an integer.
     *
     * @param value any integer
     * @return the number, written without fraction
     */
    public static Decimal of(long value) {
        return new Decimal(Long.toString(value), BigDecimal.valueOf(value));
    }

    /**
     * Creates a number from a {@link BigDecimal}. There is no such method for {@code double}, because its exact value
     * is rarely the intended one: pass the digits, as in {@code Decimal.of("0.1")}, or use {@code
     * Decimal.of(BigDecimal.valueOf(0.1))} for the shortest digits that represent the {@code double}.
     *
     * @param value the exact value
     * @return the number, written as {@link BigDecimal#toString()} writes it
     * @throws NumberFormatException if it exceeds the maximum number of digits or the maximum exponent
     */
    public static Decimal of(BigDecimal value) {
        return of(Objects.requireNonNull(value, "value").toString());
    }

    /** The value of a short number without sign and exponent, as most are: it needs neither the pattern nor the limits. */
    @Nullable
    private static BigDecimal plainValue(String text) {
        int length = text.length();
        if (length == 0
                || length > MAX_PLAIN_LENGTH
                || (length > 1 && text.charAt(0) == '0' && text.charAt(1) != '.')) {
            return null;
        }
        long digits = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > 0 && i < length - 1) {
                point = i;
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(digits, point < 0 ? 0 : length - 1 - point);
    }

    /** Apart from the class, since few documents have a number that needs it. */
    private static final class Syntax {
        private static final Pattern JSON_NUMBER =
                Pattern.compile("-?(0|[1-9][0-9]*)(?:\\.([0-9]+))?(?:[eE]([+-]?)(?:0*+([1-9][0-9]*)|0++))?");
    }

    private static BigDecimal parse(String text) {
        // A match walks the text once: no part of the pattern can be matched in two ways.
        Matcher matcher = Syntax.JSON_NUMBER.matcher(text);
        if (text.length() > MAX_LENGTH) {
            throw new NumberFormatException("more than " + MAX_LENGTH + " characters: " + abbreviate(text));
        }
        if (!matcher.matches()) {
            throw new NumberFormatException("not a decimal number: " + abbreviate(text));
        }
        String fraction = matcher.group(2);
        int digits = matcher.group(1).length() + (fraction == null ? 0 : fraction.length());
        if (digits > MAX_DIGITS) {
            throw new NumberFormatException("more than " + MAX_DIGITS + " digits: " + abbreviate(text));
        }
        String exponent = matcher.group(4);
        if (exponent != null && (exponent.length() > 6 || Integer.parseInt(exponent) > MAX_EXPONENT)) {
            throw new NumberFormatException("exponent beyond " + MAX_EXPONENT + ": " + abbreviate(text));
        }
        BigDecimal value = new BigDecimal(text);
        if (value.signum() != 0 && Math.abs(exponentOf(value)) > MAX_EXPONENT) {
            throw new NumberFormatException("exponent beyond " + MAX_EXPONENT + ": " + abbreviate(text));
        }
        return value;
    }

    private static String abbreviate(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static int exponentOf(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    /**
     * The exact value.
     *
     * @return the value, with the scale in which it was written
     */
    public BigDecimal toBigDecimal() {
        return value;
    }

    /**
     * The number of digits with which the number was written, before and after the decimal point.
     *
     * @return at least 1
     */
    public int digits() {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                break;
            }
            if (c >= '0' && c <= '9') {
                count++;
            }
        }
        return count;
    }

    /**
     * The decimal exponent of the number in scientific notation: 2 for {@code 314}, -1 for {@code 0.5}, 0 for zero.
     *
     * @return the exponent
     */
    public int exponent() {
        return value.signum() == 0 ? 0 : exponentOf(value);
    }

    /**
     * The canonical text, which is the same for equal numbers: the exact digits without trailing zeros, in the notation
     * of RFC 8785 (ECMAScript). If the RFC 8785 text of a number denotes exactly this number, it is that text.
     *
     * @return for example {@code 1.1}, {@code 1e+21} or {@code 0}
     */
    public String canonicalText() {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        String digits = stripped.unscaledValue().abs().toString();
        // The point stands before the digit of this index, in ECMAScript's Number::toString called n.
        int point = digits.length() - stripped.scale();
        StringBuilder result = new StringBuilder(digits.length() + 8);
        if (stripped.signum() < 0) {
            result.append('-');
        }
        if (digits.length() <= point && point <= PLAIN_LAYOUT_MAX_EXPONENT) {
            result.append(digits).append("0".repeat(point - digits.length()));
        } else if (0 < point && point <= PLAIN_LAYOUT_MAX_EXPONENT) {
            result.append(digits, 0, point).append('.').append(digits, point, digits.length());
        } else if (PLAIN_LAYOUT_MIN_EXPONENT < point && point <= 0) {
            result.append("0.").append("0".repeat(-point)).append(digits);
        } else {
            result.append(digits.charAt(0));
            if (digits.length() > 1) {
                result.append('.').append(digits, 1, digits.length());
            }
            result.append('e').append(point > 0 ? "+" : "-").append(Math.abs(point - 1));
        }
        return result.toString();
    }

    /**
     * The number as it was written, with thousands separators, for people to read.
     *
     * <pre>{@code
     * Decimal.of("355000.50").groupedText();     // 355,000.50
     * }</pre>
     *
     * @return the text of {@link #toString()} with commas between groups of three digits before the decimal point;
     *     without commas if it is written with an exponent
     */
    public String groupedText() {
        String number = toString();
        if (number.indexOf('e') >= 0 || number.indexOf('E') >= 0) {
            return number;
        }
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        StringBuilder grouped = new StringBuilder(number.length() + number.length() / GROUP);
        for (int i = 0; i < number.length(); i++) {
            boolean isBetweenDigits = i > 0 && number.charAt(i - 1) != '-';
            if (i < end && isBetweenDigits && (end - i) % GROUP == 0) {
                grouped.append(',');
            }
            grouped.append(number.charAt(i));
        }
        return grouped.toString();
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Decimal decimal && value.compareTo(decimal.value) == 0);
    }

    @Override
    public int hashCode() {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().hashCode();
    }

    /**
     * The number as it was written.
     *
     * @return a JSON number
     */
    @Override
    public String toString() {
        return text;
    }
}
