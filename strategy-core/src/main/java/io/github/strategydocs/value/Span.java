package io.github.strategydocs.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A length of time in the calendar, on the clock, or both: an ISO 8601 duration such as {@code P3M}, {@code PT4H} or
 * {@code P1DT12H}.
 *
 * <p>A span keeps the text as it was written, and two spans are equal if their texts are: {@code P1Y} and {@code P12M}
 * are not equal. Which of two spans is longer can depend on the start date, so they are compared {@linkplain
 * #compareFrom from a given date}.
 *
 * <pre>{@code
 * Span quarter = Span.parse("P3M");
 * quarter.after(LocalDate.of(2027, 1, 31));                                   // 2027-04-30T00:00
 * quarter.compareFrom(LocalDate.of(2027, 1, 1), Span.parse("P90D"));          // 0: 31 + 28 + 31 days
 * }</pre>
 *
 * <p>Each number has at most nine digits; only seconds may have a fraction, of at most nine digits. Immutable and safe
 * to share between threads.
 */
public final class Span {

    /** The syntax of a span, as a regular expression with the same meaning in Java and in JSON Schema (ECMA-262). */
    public static final String PATTERN = "^P(?=[0-9T])([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}W)?([0-9]{1,9}D)?"
            + "(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\\.[0-9]{1,9})?S)?)?$";

    private final String text;

    private Span(String text) {
        this.text = text;
    }

    /**
     * Parses a span.
     *
     * @param text an ISO 8601 duration without a sign
     * @return the span
     * @throws IllegalArgumentException if the text does not have this syntax
     */
    public static Span parse(String text) {
        if (!isSpan(text)) {
            throw new IllegalArgumentException(
                    "not a span of time: \"" + text + "\"; write an ISO 8601 duration such as P3M, P2W or PT4H");
        }
        return new Span(text);
    }

    /**
     * Whether a text can be parsed as a span.
     *
     * @param text any text
     * @return whether {@link #parse} accepts it
     */
    public static boolean isSpan(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return SpanSyntax.matches(text);
    }

    /**
     * The time at which this span ends if it begins at the start of a day.
     *
     * @param start the first day
     * @return the end; years and months are added first, then weeks and days, then hours, minutes and seconds
     * @throws java.time.DateTimeException if the end is beyond the range of {@link LocalDateTime}
     */
    public LocalDateTime after(LocalDate start) {
        LocalDateTime end = start.atStartOfDay();
        boolean isOnClock = false;
        int numberStart = 1;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'T') {
                isOnClock = true;
                numberStart = i + 1;
            } else if (c >= 'A') {
                end = plus(end, text.substring(numberStart, i), c, isOnClock);
                numberStart = i + 1;
            }
        }
        return end;
    }

    private static LocalDateTime plus(LocalDateTime moment, String number, char unit, boolean isOnClock) {
        return switch (unit) {
            case 'Y' -> moment.plusYears(Long.parseLong(number));
            case 'M' ->
                isOnClock ? moment.plusMinutes(Long.parseLong(number)) : moment.plusMonths(Long.parseLong(number));
            case 'W' -> moment.plusWeeks(Long.parseLong(number));
            case 'D' -> moment.plusDays(Long.parseLong(number));
            case 'H' -> moment.plusHours(Long.parseLong(number));
            default -> moment.plusNanos(new BigDecimal(number).movePointRight(9).longValueExact());
        };
    }

    /**
     * Compares this span with another one, both beginning on the same day.
     *
     * @param start the first day of both
     * @param other the other span
     * @return a negative number, zero or a positive number if this span ends before, at the same time as, or after the
     *     other
     * @throws java.time.DateTimeException if the end of one is beyond the range of {@link LocalDateTime}
     */
    public int compareFrom(LocalDate start, Span other) {
        return after(start).compareTo(other.after(start));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && text.equals(span.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The span as it was written.
     *
     * @return an ISO 8601 duration
     */
    @Override
    public String toString() {
        return text;
    }
}
