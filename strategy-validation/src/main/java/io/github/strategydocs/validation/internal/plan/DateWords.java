package io.github.strategydocs.validation.internal.plan;

import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.PartialDate.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates as people say them. */
public final class DateWords {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final int DIGITS_OF_YEAR = 4;

    private DateWords() {}

    /**
     * A date in words.
     *
     * @param date a date
     * @return for example {@code 31 March 2027}, {@code March 2027} or {@code 2027}
     */
    public static String of(PartialDate date) {
        LocalDate day = date.firstDay();
        String month = MONTHS.get(day.getMonthValue() - 1);
        return switch (date.precision()) {
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> month + " " + day.getYear();
            case DAY -> day.getDayOfMonth() + " " + month + " " + day.getYear();
        };
    }

    /**
     * The first month with its year that a text names in English.
     *
     * @param text any text
     * @return for example {@code March 2027}, or empty if it names none
     */
    public static Optional<String> firstMonthIn(String text) {
        int first = text.length();
        Optional<String> found = Optional.empty();
        for (String month : MONTHS) {
            int at = text.indexOf(month + " ");
            while (at >= 0 && at < first) {
                int year = at + month.length() + 1;
                if (isYear(text, year)) {
                    first = at;
                    found = Optional.of(text.substring(at, year + DIGITS_OF_YEAR));
                }
                at = text.indexOf(month + " ", year);
            }
        }
        return found;
    }

    private static boolean isYear(String text, int from) {
        int end = from + DIGITS_OF_YEAR;
        for (int i = from; i < end; i++) {
            if (i >= text.length() || !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end == text.length() || !isDigit(text.charAt(end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * A piece of a message that says by which day something is due, or until which day something holds.
     *
     * @param name the name of the argument that is the date
     * @param date that date
     * @return the name in braces, and before it, where the date is no day, of what it means the last one, so that people read
     *     {@code 31 March 2027}, {@code the end of March 2027} or {@code the end of 2027}
     */
    public static String last(String name, PartialDate date) {
        return (date.precision() == Precision.DAY ? "{" : "the end of {") + name + "}";
    }
}
