package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.json.internal.DateHint;
import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Reference;
import io.github.strategydocs.value.Span;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.Nullable;

/** Reads the values that have no attributes of their own. */
final class ScalarReader {

    private static final String DATES = "a date: 2027, 2027-03 or 2027-03-31";

    private final ValueProblems problems;
    private final NumberReader numbers;
    private final Budget budget;
    private final boolean checksSurrogates;
    private final boolean takesBareWords;
    private final TextView view = new TextView();

    /**
     * A reader.
     *
     * @param checksSurrogates whether a text may hold half a surrogate pair
     * @param takesBareWords whether a number, true or false is text where text belongs
     */
    ScalarReader(Problems problems, Budget budget, Limits limits, boolean checksSurrogates, boolean takesBareWords) {
        this.problems = new ValueProblems(problems);
        this.numbers = new NumberReader(this.problems, limits);
        this.budget = budget;
        this.checksSurrogates = checksSurrogates;
        this.takesBareWords = takesBareWords;
    }

    /** Reads numbers. */
    NumberReader numbers() {
        return numbers;
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
            case REFERENCE -> referenceText(parser, name);
            case CONSTANT -> constant(parser, attribute, name);
            case BOOLEAN -> truth(parser, name);
            case LEVEL -> numbers.level(parser, name);
            case RATING -> numbers.rating(parser, name);
            case DECIMAL -> numbers.decimal(parser, name);
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
                        : attribute.syntax().expectation(),
                attribute.syntax());
        if (text == null || attribute.syntax().matches(text)) {
            return text;
        }
        if (attribute.syntax() == TextSyntax.FORMAT_VERSION) {
            problems.draft(ProblemCode.UNSUPPORTED_FORMAT_VERSION, name)
                    .found(Tokens.quote(text))
                    .expected(attribute.syntax().expectation())
                    .error("the document is written in version " + Tokens.quote(text)
                            + " of the format, which this library cannot read; it reads "
                            + attribute.syntax().expectation());
            return null;
        }
        problems.draft(ProblemCode.INVALID_SYNTAX, name)
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
        String text = referenceText(parser, null);
        return text == null ? null : Reference.parse(text);
    }

    @Nullable
    private String referenceText(JsonParser parser, @Nullable String name) throws IOException {
        return plainText(parser, name, "the id of what is meant, as text", TextSyntax.ID);
    }

    @Nullable
    private String plainText(JsonParser parser, @Nullable String name, String expected, TextSyntax syntax)
            throws IOException {
        if (!isText(parser.currentToken())) {
            problems.wrongText(parser, name, expected, syntax::matches);
            return null;
        }
        String text = parser.getText();
        budget.checkLength(text, "a text");
        return checksSurrogates && !hasWholeCharacters(text, name) ? null : text;
    }

    /** Whether every surrogate has its other half; reports it if not. */
    boolean hasWholeCharacters(String text, @Nullable String name) {
        int lone = LoneSurrogates.firstIn(text);
        if (lone >= 0) {
            String half = String.format("\\u%04X", (int) text.charAt(lone));
            problems.draft(ProblemCode.LONE_SURROGATE, name)
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
            problems.wrongText(
                    parser,
                    name,
                    "one of " + String.join(", ", constants.names()),
                    text -> constants.byName(text).isPresent());
            return null;
        }
        Optional<Enum<?>> constant =
                constants.byName(view.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
        if (constant.isPresent()) {
            return constant.get();
        }
        String text = parser.getText();
        problems.draft(ProblemCode.UNKNOWN_CONSTANT, name)
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
        problems.wrongType(parser, name, ValueProblems.TRUTH);
        return null;
    }

    @Nullable
    Object date(JsonParser parser, @Nullable String name) throws IOException {
        if (!isText(parser.currentToken())) {
            problems.wrongText(
                    parser, name, DATES, text -> PartialDate.tryParse(text).isPresent());
            return null;
        }
        Optional<PartialDate> date = PartialDate.tryParse(
                view.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
        if (date.isPresent()) {
            return date.get();
        }
        problems.invalid(Tokens.quote(parser.getText()), name, DATES, DateHint.of(parser.getText()));
        return null;
    }

    @Nullable
    Object span(JsonParser parser, @Nullable String name) throws IOException {
        String expected = "a span of time in ISO 8601: P3M is three months, P2W two weeks, PT4H four hours";
        if (!isText(parser.currentToken())) {
            problems.wrongText(parser, name, expected, Span::isSpan);
            return null;
        }
        if (Span.isSpan(view.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()))) {
            return Span.parse(parser.getText());
        }
        boolean isTooLarge = Rewording.isTooLarge(parser.getText());
        problems.invalid(
                Tokens.quote(parser.getText()),
                name,
                isTooLarge ? "a smaller span of time: each of its numbers has at most nine digits" : expected,
                isTooLarge ? Optional.empty() : Rewording.ofSpan(parser.getText()));
        return null;
    }
}
