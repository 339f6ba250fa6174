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

    private final Problems problems;

    ValueProblems(Problems problems) {
        this.problems = problems;
    }

    /** Reports that a text is not in the form that is expected. */
    void invalid(String text, @Nullable String name, Expectation expected, Optional<String> hint) {
        unfit(ProblemForm.TEXT_OF_OTHER_FORM, name, Found.quoted(text), expected)
                .hint(hint)
                .error();
    }

    /** Reports that a text is expected, and advises quotation marks where what stands in them would do. */
    void wrongText(JsonParser parser, @Nullable String name, Expectation expected, Predicate<String> fits)
            throws IOException {
        boolean doesInQuotes = parser.currentToken().isNumeric() && fits.test(parser.getText());
        wrongType(
                parser,
                name,
                expected,
                doesInQuotes
                        ? Optional.of("put it in quotation marks: \"" + Tokens.shorten(parser.getText()) + "\"")
                        : typeHint(parser, expected.type()));
    }

    /** Reports that a value of another type is expected. */
    void wrongType(JsonParser parser, @Nullable String name, ValueType expected) throws IOException {
        wrongType(parser, name, Expectation.of(expected));
    }

    /** Reports that a value of another type is expected. */
    void wrongType(JsonParser parser, @Nullable String name, Expectation expected) throws IOException {
        wrongType(parser, name, expected, typeHint(parser, expected.type()));
    }

    private void wrongType(JsonParser parser, @Nullable String name, Expectation expected, Optional<String> hint)
            throws IOException {
        unfit(formOf(parser), name, Found.at(parser), expected).hint(hint).error();
        parser.skipChildren();
    }

    private static ProblemForm formOf(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? ProblemForm.NULL_FOUND : ProblemForm.VALUE_OF_OTHER_TYPE;
    }

    /** Reports that an object is expected, and how it would look. */
    void wrongObject(JsonParser parser, Expectation expected, String shape) throws IOException {
        boolean nothing = parser.currentToken() == JsonToken.VALUE_NULL;
        unfit(formOf(parser), null, Found.at(parser), expected)
                .hint(nothing ? "leave it out where there is nothing to say" : "write " + shape)
                .error();
        parser.skipChildren();
    }

    /** Reports that a list is expected. */
    void wrongList(JsonParser parser, Attribute attribute) throws IOException {
        Found found = Found.at(parser);
        Optional<TypeDescription> type = attribute
                .valueType()
                .filter(each -> parser.currentToken() != JsonToken.START_OBJECT)
                .filter(each -> Variants.of(each).isEmpty());
        // What is no object would be wrong in brackets too.
        Optional<String> hint = type.isPresent()
                ? type.map(each -> "write [ " + ObjectProblems.shape(each) + " ]")
                : listItem(parser).map(item -> "put it in brackets: [ " + item + " ]");
        draft(ProblemForm.NO_LIST, attribute.name())
                .with("attribute", attribute.name())
                .found(found, found.words())
                .expected("a list")
                .hint(hint)
                .error();
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

    private static Optional<String> typeHint(JsonParser parser, ValueType expected) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.of("leave it out where there is nothing to say");
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return Optional.of("write one value, without the brackets [ ]");
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return Optional.empty();
        }
        return switch (expected) {
            case NUMBER -> Rewording.ofNumber(parser.getText());
            case LEVEL, RATING ->
                Rewording.ofNumber(parser.getText())
                        .or(() -> Optional.of("write a number from 1 (lowest) to 5 (highest)"));
            case TRUE_OR_FALSE -> Rewording.ofTruth(parser.getText());
            default -> Optional.empty();
        };
    }

    /** Starts a problem about a value that is not what is expected; it says where, if the value is all of an attribute. */
    Problems.Draft unfit(ProblemForm form, @Nullable String name, Found found, Expectation expected) {
        String known = name == null ? problems.attribute() : name;
        return draft(form, name)
                .with("attribute", Optional.ofNullable(known))
                .found(found, known == null ? "found " + found.words() : known + " is " + found.words())
                .expected(expected);
    }

    /** Starts a problem at the value at hand. */
    Problems.Draft draft(ProblemForm form, @Nullable String name) {
        Problems.Draft draft = problems.at(form);
        return name == null ? draft : draft.attribute(name);
    }
}
