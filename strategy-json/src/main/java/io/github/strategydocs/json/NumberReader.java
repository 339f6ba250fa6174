package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.Rating;
import java.io.IOException;
import java.math.BigDecimal;
import javax.annotation.Nullable;

/** Reads numbers exactly, and what is made of them. */
final class NumberReader {

    private static final String JSON_NUMBER = "-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?";

    private final ValueProblems problems;
    private final Limits limits;

    NumberReader(ValueProblems problems, Limits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    @Nullable
    Integer level(JsonParser parser, @Nullable String name) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            problems.wrongType(parser, name, ValueProblems.LEVELS);
            return null;
        }
        Decimal number = number(parser, name);
        return number == null ? null : levelOf(number, name, ValueProblems.LEVELS);
    }

    @Nullable
    private Integer levelOf(Decimal number, @Nullable String name, String expected) {
        BigDecimal value = number.toBigDecimal();
        for (int level = Rating.LOWEST; level <= Rating.HIGHEST; level++) {
            if (value.compareTo(BigDecimal.valueOf(level)) == 0) {
                return level;
            }
        }
        problems.draft(ProblemCode.OUT_OF_RANGE, name)
                .found("the number " + Tokens.shorten(number.toString()))
                .expected(expected)
                .error(problems.subject(name, "the number " + Tokens.shorten(number.toString())) + "; expected "
                        + expected);
        return null;
    }

    @Nullable
    Rating rating(JsonParser parser, @Nullable String name) throws IOException {
        String expected = ValueProblems.LEVELS + ", or \"unknown\"";
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().equals(Rating.UNKNOWN.toString())) {
            return Rating.UNKNOWN;
        }
        if (!parser.currentToken().isNumeric()) {
            problems.wrongType(parser, name, expected);
            return null;
        }
        Decimal number = number(parser, name);
        Integer level = number == null ? null : levelOf(number, name, expected);
        return level == null ? null : Rating.of(level);
    }

    @Nullable
    Decimal decimal(JsonParser parser, @Nullable String name) throws IOException {
        if (parser.currentToken().isNumeric()) {
            return number(parser, name);
        }
        problems.wrongType(parser, name, ValueProblems.NUMBER);
        return null;
    }

    /** The number at hand, if it is one that JSON can say and within the limits. */
    @Nullable
    Decimal number(JsonParser parser, @Nullable String name) throws IOException {
        String text = parser.getText();
        Decimal number;
        try {
            number = Decimal.of(text);
        } catch (NumberFormatException e) {
            if (text.matches(JSON_NUMBER)) {
                return beyondAllLimits(text, name);
            }
            // A mapper can be told to take NaN, Infinity, +1 or .5 as numbers; JSON has none of them.
            problems.draft(ProblemCode.NOT_A_NUMBER, name)
                    .found(Tokens.shorten(text))
                    .expected(ValueProblems.NUMBER)
                    .hint("leave the property out where there is no number")
                    .error(Tokens.shorten(text) + " is no number that JSON can say");
            return null;
        }
        if (number.digits() > limits.numberDigits()) {
            return beyondDigits(name, number.digits());
        }
        if (Math.abs(number.exponent()) > limits.numberExponent()) {
            return beyond(
                    name,
                    "numberExponent",
                    "a number has the exponent " + number.exponent() + "; the limit is " + limits.numberExponent());
        }
        return number;
    }

    /** A number with more digits, or a greater exponent, than the limits may be raised to. */
    @Nullable
    private Decimal beyondAllLimits(String text, @Nullable String name) {
        long digits = text.chars()
                .takeWhile(c -> c != 'e' && c != 'E')
                .filter(c -> c >= '0' && c <= '9')
                .count();
        return digits > limits.numberDigits()
                ? beyondDigits(name, digits)
                : beyond(
                        name,
                        "numberExponent",
                        "the number " + Tokens.shorten(text) + " has an exponent beyond the limit of "
                                + limits.numberExponent());
    }

    @Nullable
    private Decimal beyondDigits(@Nullable String name, long digits) {
        return beyond(
                name, "numberDigits", "a number has " + digits + " digits; the limit is " + limits.numberDigits());
    }

    /** What was read is no longer than the input, and is reckoned with no further, so that reading can go on. */
    @Nullable
    private Decimal beyond(@Nullable String name, String limit, String message) {
        problems.draft(ProblemCode.LIMIT_EXCEEDED, name)
                .found(limit)
                .hint(Budget.hintOn(limit))
                .error(message);
        return null;
    }
}
