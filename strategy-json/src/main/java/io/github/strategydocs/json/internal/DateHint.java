package io.github.strategydocs.json.internal;

import io.github.strategydocs.value.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/** Says how to write dates that people write in their own ways. */
public final class DateHint {

    private static final int MAX_LENGTH = 40;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

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
            return Optional.empty();
        }
        Optional<String> dayFirst = date(yearLast.group(3), yearLast.group(2), yearLast.group(1));
        Optional<String> monthFirst = date(yearLast.group(3), yearLast.group(1), yearLast.group(2));
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Optional.of("write the year first, then the month and the day");
        }
        return dayFirst.or(() -> monthFirst);
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
