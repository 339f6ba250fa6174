package io.github.strategydocs.json.internal;

import io.github.strategydocs.value.PartialDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/** Says how to write dates that people write in their own ways. */
public final class DateHint {

    private static final int MAX_LENGTH = 40;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("q([1-4])[ /-]?(\\d{4})|(\\d{4})[ /-]?q([1-4])");

    private DateHint() {}

    /**
     * How to write a date that was not written as the format asks.
     *
     * @param written what people wrote
     * @return what to write, or what is wrong with the day; empty if it is like no date
     */
    public static Optional<String> of(String written) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                    .or(() -> lengthOfMonth(yearFirst.group(1), yearFirst.group(2)));
        }
        Matcher yearLast = YEAR_LAST.matcher(written);
        if (!yearLast.matches()) {
            String lower = written.strip().toLowerCase(Locale.ROOT);
            return inWords(lower).or(() -> quarter(lower));
        }
        Optional<String> dayFirst = date(yearLast.group(3), yearLast.group(2), yearLast.group(1));
        Optional<String> monthFirst = date(yearLast.group(3), yearLast.group(1), yearLast.group(2));
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Optional.of("write the year first, then the month and the day");
        }
        return dayFirst.or(() -> monthFirst);
    }

    /** A date with the name of its month, which may be cut to its first letters: 31 March 2027, Sept 2027. */
    private static Optional<String> inWords(String written) {
        Matcher matcher = IN_WORDS.matcher(written);
        if (!matcher.matches() || (matcher.group(1) != null && matcher.group(3) != null)) {
            return Optional.empty();
        }
        String day = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(matcher.group(2))) {
                String number = String.valueOf(month.getValue());
                return date(matcher.group(4), number, day).or(() -> lengthOfMonth(matcher.group(4), number));
            }
        }
        return Optional.empty();
    }

    /** The format has no quarters; what is due in one is due by the end of its last month. */
    private static Optional<String> quarter(String written) {
        Matcher matcher = QUARTER.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = matcher.group(1) == null;
        int quarter = Integer.parseInt(matcher.group(yearFirst ? 4 : 1));
        return date(matcher.group(yearFirst ? 3 : 2), String.valueOf(3 * quarter), null)
                .map(hint -> hint + ", the last month of the quarter");
    }

    private static Optional<String> date(String year, String month, @Nullable String day) {
        String date = year + "-" + padded(month) + (day == null ? "" : "-" + padded(day));
        return PartialDate.tryParse(date).map(valid -> "write \"" + valid + "\"");
    }

    /** What to say of a day that its month does not have. */
    private static Optional<String> lengthOfMonth(String year, String month) {
        return PartialDate.tryParse(year + "-" + padded(month))
                .map(valid -> valid + " has " + valid.lastDay().getDayOfMonth() + " days");
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
