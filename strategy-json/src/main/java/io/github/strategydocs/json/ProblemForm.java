package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.spi.Message;
import io.github.strategydocs.metamodel.spi.MessageTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How a problem is told: for each {@linkplain ProblemCode code} one sentence or several, of which the argument {@code form} says
 * which it is. With a sentence for each form, whoever speaks another language tells a problem by its {@linkplain
 * Problem#arguments() arguments}, and need not take the English apart:
 *
 * <pre>{@code
 * Map<ProblemForm, String> french = Map.of(ProblemForm.PROPERTY_UNKNOWN, "Propriété inconnue « {property} » ({type})");
 * for (Problem problem : result.problems()) {
 *     String sentence = french.getOrDefault(problem.arguments().get("form"), problem.message());
 *     for (Map.Entry<String, Object> argument : problem.arguments().entrySet()) {
 *         sentence = sentence.replace("{" + argument.getKey() + "}", argument.getValue().toString());
 *     }
 *     System.err.println(sentence);
 * }
 * ProblemForm.PROPERTY_UNKNOWN.arguments();             // [property, type]
 * ProblemForm.PROPERTY_UNKNOWN.optionalArguments();     // [suggestion]
 * }</pre>
 *
 * <p>An argument is a text, a number, a truth value, a constant such as {@link ValueType#DATE}, or a list of texts. {@code found}
 * and {@code expected} are {@linkplain ValueType types of values}, but where a text is no JSON, or no YAML: {@code found} is then
 * the character that stands there, empty at the end, and {@code word} the word. {@code value} is what stands there, as text;
 * {@code attribute} the name of an attribute and {@code type} the label of a type, as documents and findings bear them; {@code
 * constants} what may stand there. Texts from the document are cut where they are long, and then end in {@code …}.
 *
 * <p>Later versions may know more forms and more arguments.
 */
public enum ProblemForm {
    /** There is nothing but white space. */
    NOTHING_IN_INPUT(ProblemCode.EMPTY_INPUT, "the input is empty"),
    /** There is nothing but comments, in a notation that has such. */
    ONLY_COMMENTS(ProblemCode.EMPTY_INPUT, "the input holds nothing but comments"),
    /** A byte stands where it cannot. */
    BROKEN_UTF_8(ProblemCode.NOT_UTF_8, "the input is not UTF-8: a byte stands here that cannot"),
    /** The input begins as another encoding does. */
    OTHER_ENCODING(ProblemCode.NOT_UTF_8, "the input is not UTF-8; it looks like UTF-16 or UTF-32"),
    /** A text holds a character that has to be escaped there. */
    CONTROL_IN_TEXT(ProblemCode.SYNTAX, "this is not {notation}: a text holds {found}"),
    /** An escape of a character is not complete; {@code found} stands in it. */
    HEX_DIGITS_MISSING(ProblemCode.SYNTAX, "this is not {notation}: four hexadecimal digits must follow \\u", "found"),
    /** There is no escape with that letter. */
    BACKSLASH_WITHOUT_MEANING(
            ProblemCode.SYNTAX, "this is not {notation}: a backslash stands before {found}, which means nothing"),
    /** A character stands where it cannot. */
    UNEXPECTED(ProblemCode.SYNTAX, "this is not {notation}: found {found}"),
    /** A brace or a bracket closes nothing. */
    NOTHING_TO_CLOSE(
            ProblemCode.SYNTAX, "this is not {notation}: found {found}, but nothing is open that it could close"),
    /** A brace closes a list, or a bracket an object; {@code open} is what it would have to close. */
    CLOSES_ANOTHER(ProblemCode.SYNTAX, "this is not {notation}: found {found}, but what is open is {open}"),
    /** A number is written as JSON does not. */
    MALFORMED_NUMBER(ProblemCode.SYNTAX, "this is not {notation}: {word} is not how JSON writes a number"),
    /** A word stands in capitals that JSON writes small: {@code expected}. */
    CONSTANT_MISSPELT(ProblemCode.SYNTAX, "this is not {notation}: found {word}; expected {expected}"),
    /** A word of another language says that there is nothing. */
    WORD_FOR_NOTHING(ProblemCode.SYNTAX, "this is not {notation}: found {word}; expected a value"),
    /** A word stands without quotation marks; {@code isName} says whether it is the name of a property. */
    QUOTATION_MARKS_MISSING(
            ProblemCode.SYNTAX, "this is not {notation}: found {word} without quotation marks", "isName"),
    /** Something else stands where a value belongs. */
    VALUE_EXPECTED(ProblemCode.SYNTAX, "this is not {notation}: found {found}{isAfterComma?}; expected a value"),
    /** Something else stands where the name of a property belongs. */
    NAME_EXPECTED(
            ProblemCode.SYNTAX,
            "this is not {notation}: found {found}{isAfterComma?}; expected the name of a property in double quotation marks"),
    /** Something else stands where an object goes on or ends. */
    COMMA_OR_BRACE_EXPECTED(
            ProblemCode.SYNTAX,
            "this is not {notation}: found {found}{isAfterComma?}; expected a comma and the next property, or }"),
    /** Something else stands where a list goes on or ends. */
    COMMA_OR_BRACKET_EXPECTED(
            ProblemCode.SYNTAX,
            "this is not {notation}: found {found}{isAfterComma?}; expected a comma and the next value, or ]"),
    /** Something else stands behind the name of a property. */
    COLON_EXPECTED(
            ProblemCode.SYNTAX,
            "this is not {notation}: found {found}{isAfterComma?}; expected a colon between the name of a property and its value"),
    /** A text of YAML begins with an asterisk or an ampersand. */
    ALIAS_WITHOUT_NAME(
            ProblemCode.SYNTAX, "this is not {notation}: a text cannot begin with * or & without quotation marks"),
    /** A text of YAML begins with an exclamation mark. */
    TAG_WITHOUT_NAME(ProblemCode.SYNTAX, "this is not {notation}: a text cannot begin with ! without quotation marks"),
    /** A text of YAML begins with a character that has a meaning. */
    TEXT_CANNOT_BEGIN(
            ProblemCode.SYNTAX, "this is not {notation}: a text cannot begin with {found} without quotation marks"),
    /** A line of YAML is indented with a tab. */
    TAB_BEFORE_VALUE(ProblemCode.SYNTAX, "this is not {notation}: found a tab before a value; only spaces indent"),
    /** A colon stands in a text of YAML. */
    COLON_MISPLACED(ProblemCode.SYNTAX, "this is not {notation}: found a colon where none can stand"),
    /** A name of YAML stands without a colon. */
    COLON_MISSING(
            ProblemCode.SYNTAX, "this is not {notation}: expected a colon after the name of a property before this"),
    /** A line of YAML is indented otherwise than those before. */
    LINE_DOES_NOT_FIT(
            ProblemCode.SYNTAX, "this is not {notation}: found {found} where it does not fit the lines before"),
    /** A list or a property of YAML begins within a line. */
    CANNOT_BEGIN_HERE(ProblemCode.SYNTAX, "this is not {notation}: a list or a property cannot begin here"),
    /** A line that separates documents of YAML stands in a text. */
    SEPARATOR_IN_TEXT(ProblemCode.SYNTAX, "this is not {notation}: a line of --- or ... stands inside a text"),
    /** YAML names a property by a list or an object. */
    NAME_IS_NO_TEXT(ProblemCode.SYNTAX, "a list or an object stands where the name of a property is expected"),
    /** A parser that was brought along refused the text; {@code said} is what it said, in its own words. */
    PARSER_SAID(ProblemCode.SYNTAX, "the text is broken: {said}"),
    /** Something is open at the end. */
    ENDS_EARLY(ProblemCode.TRUNCATED, "the text ends before the document does"),
    /** YAML refers to another place. */
    ALIAS(ProblemCode.NOT_ALLOWED, "an alias stands here, *{name}, and aliases are not followed"),
    /** YAML says of which type a value is. */
    TAG(ProblemCode.NOT_ALLOWED, "a tag stands here, {tag}, and tags are not followed"),
    /** YAML takes over the properties of another object. */
    MERGE_KEY(ProblemCode.NOT_ALLOWED, "a merge key stands here, <<, and merge keys are not followed"),
    /** There is more than one document. */
    SOMETHING_FOLLOWS(ProblemCode.TRAILING_TEXT, "something follows the end of the document"),
    /** A word for something that is no number. */
    NO_JSON_NUMBER(ProblemCode.NOT_A_NUMBER, "{value} is no number that JSON can say"),
    /** Half of a character, which the parser refused. */
    HALF_ESCAPE(ProblemCode.LONE_SURROGATE, "half of a character stands here; its other half is missing"),
    /** Half of a character, {@code value} being its escape. */
    HALF_CHARACTER(ProblemCode.LONE_SURROGATE, "{value} is half of a character; its other half is missing"),
    /** The input is longer than may be; {@code limit} is the name of the limit in {@link Limits}. */
    INPUT_TOO_LONG(ProblemCode.LIMIT_EXCEEDED, "the input is longer than {max} bytes", "limit"),
    /** There are more elements than may be. */
    TOO_MANY_ELEMENTS(ProblemCode.LIMIT_EXCEEDED, "the document has more than {max} elements", "limit"),
    /** Values nest deeper than they may; a patch says which {@code operation} does it. */
    TOO_DEEP(
            ProblemCode.LIMIT_EXCEEDED,
            "objects and lists nest deeper than {max} levels",
            "limit",
            "operation?",
            "op?"),
    /** A text is longer than may be. */
    TEXT_TOO_LONG(ProblemCode.LIMIT_EXCEEDED, "a text is longer than {max} characters", "limit"),
    /** The name of a property is longer than may be. */
    NAME_TOO_LONG(ProblemCode.LIMIT_EXCEEDED, "the name of a property is longer than {max} characters", "limit"),
    /** A number is longer than any text may be. */
    NUMBER_TOO_LONG(ProblemCode.LIMIT_EXCEEDED, "a number has more than {max} digits", "limit"),
    /** A number has more digits than it may. */
    TOO_MANY_DIGITS(ProblemCode.LIMIT_EXCEEDED, "a number has {digits} digits; the limit is {max}", "limit"),
    /** A number is larger, or nearer to zero, than may be. */
    EXPONENT_TOO_LARGE(ProblemCode.LIMIT_EXCEEDED, "a number has the exponent {exponent}; the limit is {max}", "limit"),
    /** A number has an exponent beyond what the limit may be raised to. */
    EXPONENT_BEYOND_LIMITS(
            ProblemCode.LIMIT_EXCEEDED, "the number {value} has an exponent beyond the limit of {max}", "limit"),
    /** A patch copies more than a document may hold. */
    COPIES_TOO_MUCH(
            ProblemCode.LIMIT_EXCEEDED,
            "the patch copies more than a document may hold: the limit is {max} elements and {bytes} bytes",
            "limit",
            "operation?",
            "op?"),
    /** A parser that was brought along reached a limit of its own; {@code said} is what it said, in its own words. */
    PARSER_LIMIT(ProblemCode.LIMIT_EXCEEDED, "the text goes beyond a limit: {said}"),
    /** There are more errors than are listed, which are {@code max}. */
    MORE_ERRORS(ProblemCode.TOO_MANY_PROBLEMS, "there {max}; reading ended here"),
    /** So many more warnings were found. */
    MORE_WARNINGS(ProblemCode.TOO_MANY_PROBLEMS, "there {more} not listed"),
    /** The document is no object; {@code found} is what it is. */
    NO_OBJECT_AT_ROOT(ProblemCode.NOT_A_STRATEGY, "found {found}; a {type} document is an object { … }", "value?"),
    /** The version of the format is none that can be read. */
    LATER_FORMAT(
            ProblemCode.UNSUPPORTED_FORMAT_VERSION,
            "the document is written in version {value} of the format, which this library cannot read; it reads {expected}",
            "attribute"),
    /** An object has two properties of one name. */
    PROPERTY_TWICE(ProblemCode.DUPLICATE_PROPERTY, "the property {property} stands twice in one object"),
    /** The format does not know the property of this {@code type}; {@code suggestion} is the attribute that may be meant. */
    PROPERTY_UNKNOWN(ProblemCode.UNKNOWN_PROPERTY, "unknown property {property} in {type}", "suggestion?"),
    /** A change says what makes no sense for it. */
    PROPERTY_SUPERFLUOUS(ProblemCode.UNKNOWN_PROPERTY, "a change of this kind at this place has no {property}"),
    /** An object lacks an attribute; {@code name} is its title or its id. */
    ATTRIBUTE_MISSING(ProblemCode.MISSING_ATTRIBUTE, "{type} has no {attribute}", "name?"),
    /** A list is empty that must not be. */
    LIST_EMPTY(ProblemCode.MISSING_ATTRIBUTE, "{attribute} is an empty list; expected at least one"),
    /** Change JSON lacks its changes. */
    NO_CHANGES(ProblemCode.MISSING_ATTRIBUTE, "there are no changes", "attribute"),
    /** Change JSON does not hold all changes. */
    CHANGES_LEFT_OUT(
            ProblemCode.MISSING_ATTRIBUTE,
            "some of the changes were left out, so that the others cannot be applied",
            "attribute"),
    /** A change lacks a property. */
    CHANGE_INCOMPLETE(ProblemCode.MISSING_ATTRIBUTE, "this change has no {attribute}"),
    /** An operation of a JSON Patch lacks a property. */
    OPERATION_INCOMPLETE(ProblemCode.MISSING_ATTRIBUTE, "this {op?}operation has no {attribute}"),
    /** An element has no id. */
    ID_MISSING(ProblemCode.MISSING_ID, "this element has no id"),
    /** An element has no id, and was given one. */
    ID_MADE(ProblemCode.MISSING_ID, "this element has no id; it is given the id {id}"),
    /** Two elements have one id; {@code line} and {@code column} say where the first of them has it. */
    ID_TWICE(ProblemCode.DUPLICATE_ID, "two elements have the id {id}{line?}", "column?"),
    /** An id is the name of a section. */
    ID_OF_SECTION(ProblemCode.RESERVED_ID, "the id {id} is the name of a section and already has a meaning"),
    /** An id is one that was made for another element. */
    ID_TAKEN(ProblemCode.RESERVED_ID, "the id {id} is in use for an element that has none of its own"),
    /** A value of another type than {@code expected} stands there. */
    VALUE_OF_OTHER_TYPE(
            ProblemCode.WRONG_TYPE, "{found}; expected {expected}", "attribute?", "value?", "constants?", "type?"),
    /** What should be a list is none. */
    NO_LIST(ProblemCode.WRONG_TYPE, "{attribute} is {found}; expected a list, since there may be several", "value?"),
    /** What should be a text in a patch is none. */
    NO_TEXT(ProblemCode.WRONG_TYPE, "{attribute} is no text"),
    /** What should be an object in a change is none. */
    NO_OBJECT(ProblemCode.WRONG_TYPE, "{attribute} is no object"),
    /** Null stands where a value belongs. */
    NULL_FOUND(ProblemCode.NULL_VALUE, "{found}; expected {expected}", "attribute?", "constants?", "type?"),
    /** Null stands where nothing would say the same. */
    NULL_ATTRIBUTE(ProblemCode.NULL_VALUE, "{attribute} is null"),
    /** A text is none of the {@code constants}; {@code suggestion} is the one that may be meant. */
    CONSTANT_UNKNOWN(
            ProblemCode.UNKNOWN_CONSTANT, "{attribute} is {value}; expected one of {constants}", "suggestion?"),
    /** What a change speaks of, {@code target}, cannot be changed so. */
    KIND_IMPOSSIBLE(ProblemCode.UNKNOWN_CONSTANT, "{target} cannot be {value}; expected {constants}"),
    /** A text is not written as {@code expected}. */
    TEXT_OF_OTHER_FORM(ProblemCode.INVALID_SYNTAX, "{found}; expected {expected}", "attribute?", "value"),
    /** A change has a path that is none. */
    PATH_UNREADABLE(ProblemCode.INVALID_SYNTAX, "the path {value} cannot be read", "expected"),
    /** The attributes of an object do not fit together; {@code said} is why, in the words of its {@code type}. */
    INVALID_OBJECT(ProblemCode.INVALID_SYNTAX, "{said}", "type"),
    /** A number is not one of those that {@code expected} is. */
    NUMBER_OUT_OF_RANGE(ProblemCode.OUT_OF_RANGE, "{found}; expected {expected}", "attribute?", "value"),
    /** A change has an index that is none. */
    NO_INDEX(ProblemCode.OUT_OF_RANGE, "the index of {attribute} is none", "expected"),
    /** What tells the variant is no text. */
    VARIANT_IS_NO_TEXT(ProblemCode.UNKNOWN_VARIANT, "the type of a {type} must be a text", "constants"),
    /** Nothing tells the variant. */
    VARIANT_UNTOLD(ProblemCode.UNKNOWN_VARIANT, "this {type} does not say of which type it is", "constants"),
    /** There is no such variant. */
    VARIANT_UNKNOWN(
            ProblemCode.UNKNOWN_VARIANT, "a {type} has no type {value}; expected one of {constants}", "suggestion?"),
    /** A JSON Patch moves a value into itself. */
    INTO_ITSELF(ProblemCode.NO_SUCH_PLACE, "{from} cannot be moved into itself, to {to}"),
    /** A JSON Patch removes everything; {@code operation} is the number of the operation, from 0, and {@code op} what it does. */
    WHOLE_DOCUMENT(ProblemCode.NO_SUCH_PLACE, "the document as a whole cannot be taken away", "operation?", "op?"),
    /** A JSON Patch speaks of a place at which nothing is. */
    NOTHING_AT_PLACE(ProblemCode.NO_SUCH_PLACE, "nothing is at {place}", "operation?", "op?"),
    /** A JSON Patch speaks of a place inside a text or a number. */
    NOTHING_CAN_BE_INSIDE(
            ProblemCode.NO_SUCH_PLACE, "what is at {place} is neither an object nor a list", "operation?", "op?"),
    /** A JSON Patch names a member of a list by what is no index. */
    NO_INDEX_OF_LIST(
            ProblemCode.NO_SUCH_PLACE,
            "{value} is no index of a list: 0, 1, 2 and so on, without zeros before it",
            "operation?",
            "op?"),
    /** A JSON Patch speaks of a member that a list does not have. */
    BEYOND_END_OF_LIST(
            ProblemCode.NO_SUCH_PLACE,
            "index {value} of {place} is beyond the end of the list, which has {items} items",
            "operation?",
            "op?"),
    /** A change speaks of a {@code path} that the format does not have; {@code said} is why, in English. */
    NOT_IN_FORMAT(ProblemCode.NO_SUCH_PLACE, "{said}", "path"),
    /** A change moves a value to a place where it does not fit. */
    CANNOT_STAND_THERE(ProblemCode.NO_SUCH_PLACE, "what stood at {from} cannot stand at {to}"),
    /** A JSON Patch asks for another value. */
    ANOTHER_VALUE(ProblemCode.TEST_FAILED, "what is at {place} is not the value expected", "operation?", "op?");

    private final ProblemCode code;

    @SuppressWarnings("ImmutableEnumChecker") // it is immutable, and core has no annotation to say so
    private final MessageTemplate template;

    ProblemForm(ProblemCode code, String sentence, String... beside) {
        this.code = code;
        this.template = new MessageTemplate(sentence, beside);
    }

    /**
     * The forms in which problems of a code are told.
     *
     * @param code a code
     * @return one or more, unmodifiable
     */
    public static List<ProblemForm> of(ProblemCode code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(form -> form.code == code).toList();
    }

    /** Begins the message of a problem. */
    Message message() {
        return Message.of(this, template);
    }

    /**
     * The code of problems that are told so.
     *
     * @return the code
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * The form as JSON bears it.
     *
     * @return the name in lower-kebab-case, such as {@code property-unknown}
     */
    public String text() {
        return Constants.nameOf(this);
    }

    /**
     * The English sentence, with the names of arguments in braces; each is told there in words, such as {@code the number 7} for
     * {@code found}.
     *
     * @return a sentence, without a full stop
     */
    public String template() {
        return template.text();
    }

    /**
     * The arguments that always come, besides {@code form}.
     *
     * @return their names, unmodifiable
     */
    public List<String> arguments() {
        return template.arguments();
    }

    /**
     * The arguments that come only where there is something to say.
     *
     * @return their names, unmodifiable
     */
    public List<String> optionalArguments() {
        return template.optionalArguments();
    }
}
