package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.json.internal.DateHint;
import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Reference;
import io.github.strategydocs.value.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;

/** Reads the values that have no attributes of their own. */
final class ScalarReader {

    private static final String DATES = "a date: 2027, 2027-03 or 2027-03-31";
    private static final String JSON_NUMBER = "-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?";
    private static final String TRUTH = "true or false";
    private static final String LEVELS = "a whole number from 1 (lowest) to 5 (highest)";

    private final Problems problems;
    private final Limits limits;
    private final boolean checksSurrogates;
    private final boolean takesBareWords;
    private final TextView view = new TextView();

    /**
     * A reader.
     *
     * @param checksSurrogates whether a text may hold half a surrogate pair
     * @param takesBareWords whether a number, true or false is text where text belongs
     */
    ScalarReader(Problems problems, Limits limits, boolean checksSurrogates, boolean takesBareWords) {
        this.problems = problems;
        this.limits = limits;
        this.checksSurrogates = checksSurrogates;
        this.takesBareWords = takesBareWords;
    }

    /** Whether a token can be taken for text. */
    boolean isText(JsonToken token) {
        return Tokens.isText(token, takesBareWords);
    }

    /**
     * Reads the value at hand.
     *
     * @param name the name of the attribute if the value is all of it, or null if the path leads to the value already
     * @return the value, or null if a problem was found
     */
    @Nullable
    Object read(JsonParser parser, Attribute attribute, @Nullable String name) throws IOException {
        return switch (attribute.kind()) {
            case TEXT -> text(parser, attribute, name);
            case REFERENCE -> plainText(parser, name, "the id of what is meant, as text");
            case CONSTANT -> constant(parser, attribute, name);
            case BOOLEAN -> truth(parser, name);
            case LEVEL -> level(parser, name);
            case RATING -> rating(parser, name);
            case DECIMAL -> decimal(parser, name);
            case DATE -> date(parser, name);
            case SPAN -> span(parser, name);
            case VALUE -> throw new IllegalArgumentException(attribute + " is no scalar");
        };
    }

    @Nullable
    private Object text(JsonParser parser, Attribute attribute, @Nullable String name) throws IOException {
        String text = plainText(
                parser,
                name,
                attribute.syntax() == TextSyntax.FREE
                        ? "text"
                        : attribute.syntax().expectation());
        if (text == null || attribute.syntax().matches(text)) {
            return text;
        }
        if (attribute.syntax() == TextSyntax.FORMAT_VERSION) {
            draft(ProblemCode.UNSUPPORTED_FORMAT_VERSION, name)
                    .found(Tokens.quote(text))
                    .expected(attribute.syntax().expectation())
                    .error("the document is written in version " + Tokens.quote(text)
                            + " of the format, which this library cannot read; it reads "
                            + attribute.syntax().expectation());
            return null;
        }
        draft(ProblemCode.INVALID_SYNTAX, name)
                .found(Tokens.quote(text))
                .expected(attribute.syntax().expectation())
                .hint(syntaxHint(attribute.syntax(), text))
                .error(attribute.name() + " is " + Tokens.quote(text) + "; expected "
                        + attribute.syntax().expectation());
        return null;
    }

    private static Optional<String> syntaxHint(TextSyntax syntax, String text) {
        if (syntax == TextSyntax.ID && !text.isBlank()) {
            return Optional.of("write \"" + MadeIds.slug(text) + "\"");
        }
        if (syntax == TextSyntax.URI && text.startsWith("www.")) {
            return Optional.of("write \"https://" + Tokens.shorten(text) + "\"");
        }
        return Optional.empty();
    }

    @Nullable
    Reference reference(JsonParser parser) throws IOException {
        String text = plainText(parser, null, "the id of what is meant, as text");
        return text == null ? null : Reference.parse(text);
    }

    @Nullable
    private String plainText(JsonParser parser, @Nullable String name, String expected) throws IOException {
        if (!isText(parser.currentToken())) {
            wrongType(parser, name, expected);
            return null;
        }
        String text = parser.getText();
        checkLength(text, "a text");
        return checksSurrogates && !hasWholeCharacters(text, name) ? null : text;
    }

    /** The parser of somebody else keeps other limits. */
    void checkLength(String text, String what) {
        if (text.length() > limits.stringLength()) {
            throw limit("stringLength", what + " is longer than " + limits.stringLength() + " characters");
        }
    }

    /** Whether every surrogate has its other half; reports it if not. */
    boolean hasWholeCharacters(String text, @Nullable String name) {
        int lone = LoneSurrogates.firstIn(text);
        if (lone >= 0) {
            String half = String.format("\\u%04X", (int) text.charAt(lone));
            draft(ProblemCode.LONE_SURROGATE, name)
                    .found(half)
                    .hint("write the whole character, or both of its \\u escapes")
                    .error(half + " is half of a character; its other half is missing");
            return false;
        }
        return true;
    }

    @Nullable
    private Object constant(JsonParser parser, Attribute attribute, @Nullable String name) throws IOException {
        Constants constants = attribute.constants().orElseThrow();
        if (!isText(parser.currentToken())) {
            wrongType(parser, name, "one of " + String.join(", ", constants.names()));
            return null;
        }
        Optional<Enum<?>> constant =
                constants.byName(view.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
        if (constant.isPresent()) {
            return constant.get();
        }
        String text = parser.getText();
        draft(ProblemCode.UNKNOWN_CONSTANT, name)
                .found(Tokens.quote(text))
                .expected("one of " + String.join(", ", constants.names()))
                .hint(Suggestion.forWord(text, constants.names()))
                .error(attribute.name() + " is " + Tokens.quote(text) + "; expected one of "
                        + String.join(", ", constants.names()));
        return null;
    }

    @Nullable
    private Object truth(JsonParser parser, @Nullable String name) throws IOException {
        if (parser.currentToken().isBoolean()) {
            return parser.currentToken() == JsonToken.VALUE_TRUE;
        }
        wrongType(parser, name, TRUTH);
        return null;
    }

    @Nullable
    private Object level(JsonParser parser, @Nullable String name) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            wrongType(parser, name, LEVELS);
            return null;
        }
        Decimal number = number(parser, name);
        return number == null ? null : levelOf(number, name, LEVELS);
    }

    @Nullable
    private Integer levelOf(Decimal number, @Nullable String name, String expected) {
        BigDecimal value = number.toBigDecimal();
        for (int level = Rating.LOWEST; level <= Rating.HIGHEST; level++) {
            if (value.compareTo(BigDecimal.valueOf(level)) == 0) {
                return level;
            }
        }
        draft(ProblemCode.OUT_OF_RANGE, name)
                .found("the number " + Tokens.shorten(number.toString()))
                .expected(expected)
                .error(subject(name, "the number " + Tokens.shorten(number.toString())) + "; expected " + expected);
        return null;
    }

    @Nullable
    Object rating(JsonParser parser, @Nullable String name) throws IOException {
        String expected = LEVELS + ", or \"unknown\"";
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().equals(Rating.UNKNOWN.toString())) {
            return Rating.UNKNOWN;
        }
        if (!parser.currentToken().isNumeric()) {
            wrongType(parser, name, expected);
            return null;
        }
        Decimal number = number(parser, name);
        Integer level = number == null ? null : levelOf(number, name, expected);
        return level == null ? null : Rating.of(level);
    }

    @Nullable
    Object decimal(JsonParser parser, @Nullable String name) throws IOException {
        if (parser.currentToken().isNumeric()) {
            return number(parser, name);
        }
        wrongType(parser, name, "a number");
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
                throw beyondAllLimits(text);
            }
            // A mapper can be told to take NaN, Infinity, +1 or .5 as numbers; JSON has none of them.
            draft(ProblemCode.NOT_A_NUMBER, name)
                    .found(Tokens.shorten(text))
                    .expected("a number")
                    .hint("leave the property out where there is no number")
                    .error(Tokens.shorten(text) + " is no number that JSON can say");
            return null;
        }
        if (number.digits() > limits.numberDigits()) {
            throw limit(
                    "numberDigits",
                    "a number has " + number.digits() + " digits; the limit is " + limits.numberDigits());
        }
        if (Math.abs(number.exponent()) > limits.numberExponent()) {
            throw limit(
                    "numberExponent",
                    "a number has the exponent " + number.exponent() + "; the limit is " + limits.numberExponent());
        }
        return number;
    }

    /** A number with more digits, or a greater exponent, than the limits may be raised to. */
    private ReadStop beyondAllLimits(String text) {
        long digits = text.chars()
                .takeWhile(c -> c != 'e' && c != 'E')
                .filter(c -> c >= '0' && c <= '9')
                .count();
        return digits > limits.numberDigits()
                ? limit("numberDigits", "a number has " + digits + " digits; the limit is " + limits.numberDigits())
                : limit(
                        "numberExponent",
                        "the number " + Tokens.shorten(text) + " has an exponent beyond the limit of "
                                + limits.numberExponent());
    }

    /** Reports that a limit was reached, and gives what ends reading. */
    ReadStop limit(String limit, String message) {
        problems.at(ProblemCode.LIMIT_EXCEEDED)
                .found(limit)
                .hint("if the document is meant to be like that, read it with a higher limit " + limit)
                .error(message);
        return new ReadStop(message);
    }

    @Nullable
    Object date(JsonParser parser, @Nullable String name) throws IOException {
        if (!isText(parser.currentToken())) {
            wrongType(parser, name, DATES);
            return null;
        }
        Optional<PartialDate> date = PartialDate.tryParse(
                view.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
        if (date.isPresent()) {
            return date.get();
        }
        invalid(Tokens.quote(parser.getText()), name, DATES, DateHint.of(parser.getText()));
        return null;
    }

    @Nullable
    Object span(JsonParser parser, @Nullable String name) throws IOException {
        String expected = "a span of time in ISO 8601: P3M is three months, P2W two weeks, PT4H four hours";
        if (!isText(parser.currentToken())) {
            wrongType(parser, name, expected);
            return null;
        }
        if (Span.isSpan(view.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()))) {
            return Span.parse(parser.getText());
        }
        invalid(Tokens.quote(parser.getText()), name, expected, Rewording.ofSpan(parser.getText()));
        return null;
    }

    private void invalid(String found, @Nullable String name, String expected, Optional<String> hint) {
        draft(ProblemCode.INVALID_SYNTAX, name)
                .found(found)
                .expected(expected)
                .hint(hint)
                .error(subject(name, found) + "; expected " + expected);
    }

    /** Reports that a value of another sort is expected. */
    void wrongType(JsonParser parser, @Nullable String name, String expected) throws IOException {
        String found = Tokens.describe(parser);
        boolean nothing = parser.currentToken() == JsonToken.VALUE_NULL;
        draft(nothing ? ProblemCode.NULL_VALUE : ProblemCode.WRONG_TYPE, name)
                .found(found)
                .expected(expected)
                .hint(typeHint(parser, expected))
                .error(subject(name, found) + "; expected " + expected);
        parser.skipChildren();
    }

    /** Reports that an object is expected, and how it would look. */
    void wrongObject(JsonParser parser, String expected, String shape) throws IOException {
        String found = Tokens.describe(parser);
        boolean nothing = parser.currentToken() == JsonToken.VALUE_NULL;
        draft(nothing ? ProblemCode.NULL_VALUE : ProblemCode.WRONG_TYPE, null)
                .found(found)
                .expected(expected)
                .hint(nothing ? "leave it out where there is nothing to say" : "write " + shape)
                .error(subject(null, found) + "; expected " + expected);
        parser.skipChildren();
    }

    /** Reports that a list is expected. */
    void wrongList(JsonParser parser, Attribute attribute) throws IOException {
        String found = Tokens.describe(parser);
        Optional<String> hint = listItem(parser).map(item -> "put it in brackets: [ " + item + " ]");
        draft(ProblemCode.WRONG_TYPE, attribute.name())
                .found(found)
                .expected("a list")
                .hint(hint)
                .error(attribute.name() + " is " + found + "; expected a list, since there may be several");
        parser.skipChildren();
    }

    /** How the value at hand would be written as the item of a list; binary data has no text. */
    private static Optional<String> listItem(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Optional.of("{ … }");
            case VALUE_STRING -> Optional.of(Tokens.quote(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                Optional.of(Tokens.shorten(parser.getText()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> typeHint(JsonParser parser, String expected) throws IOException {
        boolean wantsNumber = expected.startsWith("a number") || expected.startsWith(LEVELS);
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.of("leave it out where there is nothing to say");
        }
        if (parser.currentToken().isNumeric() && !wantsNumber) {
            return Optional.of("put it in quotation marks: \"" + Tokens.shorten(parser.getText()) + "\"");
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING && wantsNumber) {
            return Rewording.ofNumber(parser.getText());
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING && expected.equals(TRUTH)) {
            return Rewording.ofTruth(parser.getText());
        }
        return parser.currentToken() == JsonToken.START_ARRAY
                ? Optional.of("write one value, without the brackets [ ]")
                : Optional.empty();
    }

    /** Says what was found, and where if the value is all of an attribute. */
    private static String subject(@Nullable String name, String found) {
        return name == null ? "found " + found : name + " is " + found;
    }

    private Problems.Draft draft(ProblemCode code, @Nullable String name) {
        Problems.Draft draft = problems.at(code);
        return name == null ? draft : draft.attribute(name);
    }
}
