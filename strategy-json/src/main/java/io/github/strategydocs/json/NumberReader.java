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
            problems.wrongType(parser, name, ValueType.LEVEL);
            return null;
        }
        Decimal number = number(parser, name);
        return number == null ? null : levelOf(number, name, false);
    }

    @Nullable
    private Integer levelOf(Decimal number, @Nullable String name, boolean mayBeUnknown) {
        BigDecimal value = number.toBigDecimal();
        for (int level = Rating.LOWEST; level <= Rating.HIGHEST; level++) {
            if (value.compareTo(BigDecimal.valueOf(level)) == 0) {
                return level;
            }
        }
        problems.unfit(
                        ProblemForm.NUMBER_OUT_OF_RANGE,
                        name,
                        Found.number(number.toString()),
                        Expectation.of(mayBeUnknown ? ValueType.RATING : ValueType.LEVEL))
                .error();
        return null;
    }

    @Nullable
    Rating rating(JsonParser parser, @Nullable String name) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().equals(Rating.UNKNOWN.toString())) {
            return Rating.UNKNOWN;
        }
        if (!parser.currentToken().isNumeric()) {
            problems.wrongType(parser, name, ValueType.RATING);
            return null;
        }
        Decimal number = number(parser, name);
        Integer level = number == null ? null : levelOf(number, name, true);
        return level == null ? null : Rating.of(level);
    }

    @Nullable
    Decimal decimal(JsonParser parser, @Nullable String name) throws IOException {
        if (parser.currentToken().isNumeric()) {
            return number(parser, name);
        }
        problems.wrongType(parser, name, ValueType.NUMBER);
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
            problems.draft(ProblemForm.NO_JSON_NUMBER, name)
                    .found(Tokens.shorten(text))
                    .with("value", Tokens.shorten(text))
                    .expected(ValueType.NUMBER.words())
                    .hint("leave the property out where there is no number")
                    .error();
            return null;
        }
        if (number.digits() > limits.numberDigits()) {
            return beyondDigits(name, number.digits());
        }
        if (Math.abs(number.exponent()) > limits.numberExponent()) {
            return beyond(
                    problems.draft(ProblemForm.EXPONENT_TOO_LARGE, name).with("exponent", number.exponent()),
                    "numberExponent",
                    limits.numberExponent());
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
                        problems.draft(ProblemForm.EXPONENT_BEYOND_LIMITS, name).with("value", Tokens.shorten(text)),
                        "numberExponent",
                        limits.numberExponent());
    }

    @Nullable
    private Decimal beyondDigits(@Nullable String name, long digits) {
        return beyond(
                problems.draft(ProblemForm.TOO_MANY_DIGITS, name).with("digits", digits),
                "numberDigits",
                limits.numberDigits());
    }

    /** What was read is no longer than the input, and is reckoned with no further, so that reading can go on. */
    @Nullable
    private static Decimal beyond(Problems.Draft draft, String limit, int max) {
        draft.found(limit)
                .with("limit", limit)
                .with("max", max)
                .hint(Budget.hintOn(limit))
                .error();
        return null;
    }
}
