package io.github.strategydocs.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.util.Objects;
import java.util.Optional;

/**
 * A date at the precision used in planning: a year, a month or a day.
 *
 * <p>{@code 2027}, {@code 2027-03} and {@code 2027-03-31} are three different values. As a deadline or an end, a date
 * means its {@linkplain #lastDay() last day}; as a start, its {@linkplain #firstDay() first day}. The natural order
 * compares last days; of two dates with the same last day, the more precise one comes first.
 *
 * <pre>{@code
 * PartialDate march = PartialDate.parse("2027-03");
 * march.lastDay();                                       // 2027-03-31
 * march.compareTo(PartialDate.parse("2027-03-31")) > 0;  // true: the same last day, but coarser
 * }</pre>
 *
 * <p>Years run from 0000 to 9999 in the proleptic ISO calendar. Immutable and safe to share between threads.
 */
public final class PartialDate implements Comparable<PartialDate> {

    /** The precision of a date, the coarsest first. */
    public enum Precision {
        /** Known to the year: {@code 2027}. */
        YEAR,
        /** Known to the month: {@code 2027-03}. */
        MONTH,
        /** Known to the day: {@code 2027-03-31}. */
        DAY
    }

    /** The syntax of a date, as a regular expression with the same meaning in Java and in JSON Schema (ECMA-262). */
    public static final String PATTERN = "^([0-9]{4}"
            + "|[0-9]{4}-(0[1-9]|1[0-2])"
            + "|[0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int MAX_YEAR = 9999;
    private static final int SHORTEST_MONTH = 28;

    private final short year;
    private final byte month;
    private final byte day;

    private PartialDate(int year, int month, int day) {
        this.year = (short) year;
        this.month = (byte) month;
        this.day = (byte) day;
    }

    /**
     * Parses a date.
     *
     * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @return the date
     * @throws IllegalArgumentException if the text has another form or is not a date of the calendar
     */
    public static PartialDate parse(CharSequence text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a date: \"" + text + "\"; write 2027, 2027-03 or 2027-03-31"));
    }

    /**
     * Parses a text that may be a date.
     *
     * @param text any text
     * @return the date, or empty if {@link #parse} would reject the text
     */
    public static Optional<PartialDate> tryParse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        int length = text.length();
        if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
            return Optional.empty();
        }
        int year = digits(text, 0, YEAR_LENGTH);
        if (year < 0) {
            return Optional.empty();
        }
        if (length == YEAR_LENGTH) {
            return Optional.of(new PartialDate(year, 0, 0));
        }
        int month = digits(text, YEAR_LENGTH + 1, MONTH_LENGTH);
        if (text.charAt(YEAR_LENGTH) != '-' || month < 1 || month > 12) {
            return Optional.empty();
        }
        if (length == MONTH_LENGTH) {
            return Optional.of(new PartialDate(year, month, 0));
        }
        int day = digits(text, MONTH_LENGTH + 1, DAY_LENGTH);
        if (text.charAt(MONTH_LENGTH) != '-' || day < 1 || (day > SHORTEST_MONTH && day > daysIn(year, month))) {
            return Optional.empty();
        }
        return Optional.of(new PartialDate(year, month, day));
    }

    private static int daysIn(int year, int month) {
        // YearMonth would tell, and link a formatter first.
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    private static int digits(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /**
     * A date known to the year.
     *
     * @param year 0 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(int year) {
        return new PartialDate(checkYear(year), 0, 0);
    }

    /**
     * A date known to the month.
     *
     * @param month a month of the years 0 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return new PartialDate(checkYear(month.getYear()), month.getMonthValue(), 0);
    }

    /**
     * A date known to the day.
     *
     * @param date a day of the years 0 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new PartialDate(checkYear(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    }

    private static int checkYear(int year) {
        if (year < 0 || year > MAX_YEAR) {
            throw new IllegalArgumentException("year " + year + " is not within 0000 and 9999");
        }
        return year;
    }

    /**
     * The precision of the date.
     *
     * @return year, month or day
     */
    public Precision precision() {
        if (day != 0) {
            return Precision.DAY;
        }
        return month != 0 ? Precision.MONTH : Precision.YEAR;
    }

    /**
     * The day that this date means as a start.
     *
     * @return the first day of the year or the month, or the day itself
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * The day that this date means as a deadline or an end.
     *
     * @return the last day of the year or the month, or the day itself
     */
    public LocalDate lastDay() {
        int lastMonth = month == 0 ? 12 : month;
        return LocalDate.of(year, lastMonth, day == 0 ? daysIn(year, lastMonth) : day);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byLastDay = lastDay().compareTo(other.lastDay());
        return byLastDay != 0 ? byLastDay : other.precision().compareTo(precision());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && year == date.year && month == date.month && day == date.day;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    /**
     * The date as it was written.
     *
     * @return {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     */
    @Override
    public String toString() {
        char[] text = new char[day != 0 ? DAY_LENGTH : month != 0 ? MONTH_LENGTH : YEAR_LENGTH];
        text[0] = (char) ('0' + year / 1000);
        text[1] = (char) ('0' + year / 100 % 10);
        putTwoDigits(text, 2, year % 100);
        if (month != 0) {
            text[YEAR_LENGTH] = '-';
            putTwoDigits(text, YEAR_LENGTH + 1, month);
        }
        if (day != 0) {
            text[MONTH_LENGTH] = '-';
            putTwoDigits(text, MONTH_LENGTH + 1, day);
        }
        return new String(text);
    }

    private static void putTwoDigits(char[] text, int at, int value) {
        text[at] = (char) ('0' + value / 10);
        text[at + 1] = (char) ('0' + value % 10);
    }
}
