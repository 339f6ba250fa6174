package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.json.internal.DateHint;
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
        String text = plainText(parser, name, attribute.syntax(), false);
        if (text == null || attribute.syntax().matches(text)) {
            return text;
        }
        if (attribute.syntax() == TextSyntax.FORMAT_VERSION) {
            problems.draft(ProblemForm.LATER_FORMAT, name)
                    .found(Tokens.quote(text))
                    .with("attribute", attribute.name())
                    .quoted("value", text)
                    .expected(Expectation.of(ValueType.FORMAT_VERSION))
                    .error();
            return null;
        }
        problems.invalid(
                text, name, Expectation.of(ValueType.of(attribute.syntax())), syntaxHint(attribute.syntax(), text));
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
        return plainText(parser, name, TextSyntax.ID, true);
    }

    @Nullable
    private String plainText(JsonParser parser, @Nullable String name, TextSyntax syntax, boolean isReference)
            throws IOException {
        if (!isText(parser.currentToken())) {
            ValueType expected = isReference ? ValueType.REFERENCE : ValueType.of(syntax);
            problems.wrongText(parser, name, Expectation.of(expected), syntax::matches);
            return null;
        }
        String text = parser.getText();
        budget.checkText(text);
        return checksSurrogates && !hasWholeCharacters(text, name) ? null : text;
    }

    /** Whether every surrogate has its other half; reports it if not. */
    boolean hasWholeCharacters(String text, @Nullable String name) {
        int lone = LoneSurrogates.firstIn(text);
        if (lone >= 0) {
            String half = String.format("\\u%04X", (int) text.charAt(lone));
            problems.draft(ProblemForm.HALF_CHARACTER, name)
                    .found(half)
                    .with("value", half)
                    .hint("write the whole character, or both of its \\u escapes")
                    .error();
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
                    Expectation.oneOf(constants),
                    text -> constants.byName(text).isPresent());
            return null;
        }
        Optional<Enum<?>> constant =
                constants.byName(view.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
        if (constant.isPresent()) {
            return constant.get();
        }
        String text = parser.getText();
        problems.draft(ProblemForm.CONSTANT_UNKNOWN, name)
                .unknownConstant(attribute.name(), text, constants.names())
                .error();
        return null;
    }

    @Nullable
    private Object truth(JsonParser parser, @Nullable String name) throws IOException {
        if (parser.currentToken().isBoolean()) {
            return parser.currentToken() == JsonToken.VALUE_TRUE;
        }
        problems.wrongType(parser, name, ValueType.TRUE_OR_FALSE);
        return null;
    }

    @Nullable
    Object date(JsonParser parser, @Nullable String name) throws IOException {
        if (!isText(parser.currentToken())) {
            problems.wrongText(
                    parser,
                    name,
                    Expectation.of(ValueType.DATE),
                    text -> PartialDate.tryParse(text).isPresent());
            return null;
        }
        Optional<PartialDate> date = PartialDate.tryParse(
                view.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
        if (date.isPresent()) {
            return date.get();
        }
        problems.invalid(parser.getText(), name, Expectation.of(ValueType.DATE), DateHint.of(parser.getText()));
        return null;
    }

    @Nullable
    Object span(JsonParser parser, @Nullable String name) throws IOException {
        if (!isText(parser.currentToken())) {
            problems.wrongText(parser, name, Expectation.of(ValueType.SPAN), Span::isSpan);
            return null;
        }
        if (Span.isSpan(view.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()))) {
            return Span.parse(parser.getText());
        }
        String text = parser.getText();
        if (Rewording.isTooLarge(text)) {
            problems.invalid(text, name, Expectation.of(ValueType.SMALLER_SPAN), Optional.empty());
        } else {
            problems.invalid(text, name, Expectation.of(ValueType.SPAN), Rewording.ofSpan(text));
        }
        return null;
    }
}
