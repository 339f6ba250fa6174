package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.LenientDates;
import io.github.strategydocs.json.Limits;
import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values that have no attributes of their own, as the text of a cell. */
final class Scalars {

    private static final String DATES = "a date: 2027, 2027-03 or 2027-03-31";
    private static final String SPANS = "a length of time: P3M, P2W or PT4H";
    private static final String LEVELS = "a whole number from 1 (lowest) to 5 (highest)";
    private static final String TEXT_COLUMN = "spreadsheets rewrite dates; tell yours that the column holds text";
    private static final List<String> YES = List.of("yes", "true");
    private static final List<String> NO = List.of("no", "false");

    private final Limits limits;

    Scalars(Limits limits) {
        this.limits = limits;
    }

    /** A value as text. */
    static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return CellWords.of(constant);
        } else if (value instanceof Boolean yes) {
            return (yes ? YES : NO).get(0);
        }
        return value.toString();
    }

    /**
     * The value of a text.
     *
     * @param attribute the attribute; not of a kind that holds values with attributes
     * @throws Unreadable if the text says none
     */
    Object read(Attribute attribute, String text) {
        return switch (attribute.kind()) {
            case TEXT -> syntactic(attribute, text);
            case REFERENCE -> text;
            case CONSTANT -> constant(attribute, text.strip());
            case BOOLEAN -> truth(text.strip());
            case LEVEL -> level(text.strip(), LEVELS);
            case RATING ->
                CellWords.areSame(text, Rating.UNKNOWN.toString())
                        ? Rating.UNKNOWN
                        : Rating.of(level(text.strip(), LEVELS + ", or unknown"));
            case DECIMAL -> decimal(text.strip());
            case DATE -> date(text.strip());
            case SPAN -> span(text.strip());
            case VALUE -> throw new IllegalArgumentException(attribute + " is no scalar");
        };
    }

    private static String syntactic(Attribute attribute, String text) {
        TextSyntax syntax = attribute.syntax();
        if (syntax.matches(text)) {
            return text;
        } else if (syntax.matches(text.strip())) {
            return text.strip();
        }
        throw new Unreadable(
                syntax == TextSyntax.URI ? ImportProblemCode.INVALID_ADDRESS : ImportProblemCode.INVALID_IDENTIFIER,
                expected(syntax.expectation(), text),
                syntax == TextSyntax.URI && text.strip().startsWith("www.")
                        ? Optional.of("write https:// in front of it")
                        : Optional.empty());
    }

    private static Enum<?> constant(Attribute attribute, String text) {
        List<Enum<?>> values = attribute.constants().orElseThrow().values();
        for (Enum<?> value : values) {
            if (CellWords.areSame(CellWords.of(value), text)) {
                return value;
            }
        }
        List<String> names = CellWords.of(attribute.constants().orElseThrow());
        throw new Unreadable(
                ImportProblemCode.UNKNOWN_CONSTANT,
                expected("one of " + String.join(", ", names), text),
                Suggestion.forWord(text, names));
    }

    private static boolean truth(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return YES.contains(word);
        }
        throw new Unreadable(ImportProblemCode.INVALID_CELL, expected("yes or no", text), Optional.empty());
    }

    private static int level(String text, String expectation) {
        for (int level = Rating.LOWEST; level <= Rating.HIGHEST; level++) {
            if (text.equals(Integer.toString(level))) {
                return level;
            }
        }
        throw new Unreadable(ImportProblemCode.INVALID_NUMBER, expected(expectation, text), Optional.empty());
    }

    private Decimal decimal(String text) {
        try {
            Decimal number = Decimal.of(text);
            if (number.digits() <= limits.numberDigits() && Math.abs(number.exponent()) <= limits.numberExponent()) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Unreadable(
                    ImportProblemCode.INVALID_NUMBER,
                    expected("a number such as 20 or 12.5", text),
                    Optional.of("write a point before decimals, and nothing between thousands"));
        }
        throw new Unreadable(
                ImportProblemCode.LIMIT_EXCEEDED,
                "the number " + CellWords.quote(text) + " is beyond the limits numberDigits and numberExponent",
                Optional.of(ImportLog.hintOn("numberDigits or numberExponent")));
    }

    private static PartialDate date(String text) {
        return LenientDates.parse(text)
                .orElseThrow(() -> new Unreadable(
                        ImportProblemCode.INVALID_DATE,
                        expected(DATES, text),
                        Optional.of(
                                LenientDates.hint(text).map(hint -> hint + "; ").orElse("") + TEXT_COLUMN)));
    }

    private static Span span(String text) {
        if (Span.isSpan(text)) {
            return Span.parse(text);
        }
        throw new Unreadable(ImportProblemCode.INVALID_CELL, expected(SPANS, text), Optional.empty());
    }

    static String expected(String expectation, String found) {
        return "expected " + expectation + ", not " + CellWords.quote(found);
    }
}
