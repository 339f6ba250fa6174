package io.github.strategydocs.json;

import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how to write spans and numbers that people write in their own ways. */
final class Rewording {

    private static final int MAX_LENGTH = 40;
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,9}) ?(day|week|month|year|hour)s?");
    private static final Map<String, String> FREQUENCIES = Map.of(
            "daily", "P1D",
            "weekly", "P1W",
            "fortnightly", "P2W",
            "monthly", "P1M",
            "quarterly", "P3M",
            "yearly", "P1Y",
            "annually", "P1Y",
            "annual", "P1Y");

    private static final Map<String, String> TRUTHS = Map.of(
            "true", "true", "yes", "true", "on", "true", "y", "true", "false", "false", "no", "false", "off", "false",
            "n", "false");

    private Rewording() {}

    /** Whether a text would be a span of time if its numbers had fewer digits. */
    static boolean isTooLarge(String written) {
        return Spans.OF_ANY_SIZE.matcher(written).matches();
    }

    /** Apart, so that nobody waits for it who writes spans as the format asks. */
    private static final class Spans {
        private static final Pattern OF_ANY_SIZE = Pattern.compile(Span.PATTERN.replace("{1,9}", "+"));
    }

    /** How to write a span of time that was not written as the format asks. */
    static Optional<String> ofSpan(String written) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT).strip();
        Matcher counted = COUNTED.matcher(lower);
        if (counted.matches()) {
            String unit = counted.group(2).substring(0, 1).toUpperCase(Locale.ROOT);
            return Optional.of("write \"P" + (unit.equals("H") ? "T" : "") + counted.group(1) + unit + "\"");
        }
        return Optional.ofNullable(FREQUENCIES.get(lower)).map(span -> "write \"" + span + "\"");
    }

    /** How to write what is so or is not. */
    static Optional<String> ofTruth(String written) {
        return written.length() > MAX_LENGTH
                ? Optional.empty()
                : Optional.ofNullable(TRUTHS.get(written.toLowerCase(Locale.ROOT)))
                        .map(truth -> "write " + truth + ", without quotation marks");
    }

    /** How to write a number that was written as a text. */
    static Optional<String> ofNumber(String written) {
        if (isNumber(written)) {
            return Optional.of("leave out the quotation marks: " + Tokens.shorten(written));
        }
        String plain = written.replaceAll("[,\\s%]", "");
        return written.length() <= MAX_LENGTH && isNumber(plain) ? Optional.of("write " + plain) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        try {
            Decimal.of(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
