package io.github.strategydocs.interop.internal;

import io.github.strategydocs.json.internal.DateHint;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people and their tools write them, year first: with slashes, without leading zeros, with a time of day. */
public final class LenientDates {

    private static final Pattern DAY = Pattern.compile(
            "([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9.]{2,20})?(?:Z|[+-][0-9:]{2,6})?)?");

    private LenientDates() {}

    /** Reads a date; day-first and month-first dates are not told apart, and so are none. */
    public static Optional<PartialDate> parse(String text) {
        String stripped = text.strip();
        Optional<PartialDate> strict = PartialDate.tryParse(stripped);
        if (strict.isPresent()) {
            return strict;
        }
        Matcher matcher = DAY.matcher(stripped);
        return matcher.matches()
                ? PartialDate.tryParse(
                        matcher.group(1) + "-" + twoDigits(matcher.group(2)) + "-" + twoDigits(matcher.group(3)))
                : Optional.empty();
    }

    /** How to write what cannot be read as a date, if it is like one. */
    public static Optional<String> hint(String text) {
        return DateHint.of(text.strip());
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
