package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.Nullable;

/** Reports values that are not what is expected, with what was probably meant. */
final class ValueProblems {

    /** What is expected where a number is. */
    static final String NUMBER = "a number";

    /** What is expected where true or false is. */
    static final String TRUTH = "true or false";

    /** What is expected where a level is. */
    static final String LEVELS = "a whole number from 1 (lowest) to 5 (highest)";

    private final Problems problems;

    ValueProblems(Problems problems) {
        this.problems = problems;
    }

    /** Reports that a text is not in the form that is expected. */
    void invalid(String found, @Nullable String name, String expected, Optional<String> hint) {
        draft(ProblemCode.INVALID_SYNTAX, name)
                .found(found)
                .expected(expected)
                .hint(hint)
                .error(subject(name, found) + "; expected " + expected);
    }

    /** Reports that a text is expected, and advises quotation marks where what stands in them would do. */
    void wrongText(JsonParser parser, @Nullable String name, String expected, Predicate<String> fits)
            throws IOException {
        boolean doesInQuotes = parser.currentToken().isNumeric() && fits.test(parser.getText());
        wrongType(
                parser,
                name,
                expected,
                doesInQuotes
                        ? Optional.of("put it in quotation marks: \"" + Tokens.shorten(parser.getText()) + "\"")
                        : typeHint(parser, expected));
    }

    /** Reports that a value of another sort is expected. */
    void wrongType(JsonParser parser, @Nullable String name, String expected) throws IOException {
        wrongType(parser, name, expected, typeHint(parser, expected));
    }

    private void wrongType(JsonParser parser, @Nullable String name, String expected, Optional<String> hint)
            throws IOException {
        String found = Tokens.describe(parser);
        boolean nothing = parser.currentToken() == JsonToken.VALUE_NULL;
        draft(nothing ? ProblemCode.NULL_VALUE : ProblemCode.WRONG_TYPE, name)
                .found(found)
                .expected(expected)
                .hint(hint)
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
        Optional<TypeDescription> type = attribute
                .valueType()
                .filter(each -> parser.currentToken() != JsonToken.START_OBJECT)
                .filter(each -> Variants.of(each).isEmpty());
        // What is no object would be wrong in brackets too.
        Optional<String> hint = type.isPresent()
                ? type.map(each -> "write [ " + ObjectProblems.shape(each) + " ]")
                : listItem(parser).map(item -> "put it in brackets: [ " + item + " ]");
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
        boolean wantsNumber = expected.startsWith(NUMBER) || expected.startsWith(LEVELS);
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.of("leave it out where there is nothing to say");
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING && wantsNumber) {
            Optional<String> number = Rewording.ofNumber(parser.getText());
            return expected.startsWith(LEVELS)
                    ? number.or(() -> Optional.of("write a number from 1 (lowest) to 5 (highest)"))
                    : number;
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING && expected.equals(TRUTH)) {
            return Rewording.ofTruth(parser.getText());
        }
        return parser.currentToken() == JsonToken.START_ARRAY
                ? Optional.of("write one value, without the brackets [ ]")
                : Optional.empty();
    }

    /** Says what was found, and where if the value is all of an attribute. */
    String subject(@Nullable String name, String found) {
        String known = name == null ? problems.attribute() : name;
        return known == null ? "found " + found : known + " is " + found;
    }

    /** Starts a problem at the value at hand. */
    Problems.Draft draft(ProblemCode code, @Nullable String name) {
        Problems.Draft draft = problems.at(code);
        return name == null ? draft : draft.attribute(name);
    }
}
