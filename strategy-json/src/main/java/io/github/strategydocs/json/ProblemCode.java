package io.github.strategydocs.json;

import java.util.Locale;

/**
 * What sort of problem it is. The {@linkplain #text() codes} are permanent: tools may rely on them.
 *
 * <pre>{@code
 * boolean isMisspelt = result.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.UNKNOWN_PROPERTY);
 * ProblemCode.UNKNOWN_PROPERTY.text();     // "unknown-property"
 * }</pre>
 */
public enum ProblemCode {
    /** The input holds nothing. */
    EMPTY_INPUT,
    /** The input is not encoded as UTF-8. */
    NOT_UTF_8,
    /** The input is not JSON, or not the notation that it is read as; reading ended there. */
    SYNTAX,
    /** The input ends before the document does. */
    TRUNCATED,
    /** An alias, a tag or a merge key of YAML, none of which is followed; reading ended there. */
    NOT_ALLOWED,
    /** Something follows the end of the document. */
    TRAILING_TEXT,
    /** NaN or Infinity, which JSON cannot say. */
    NOT_A_NUMBER,
    /** Half of a surrogate pair, which is no character and cannot be written. */
    LONE_SURROGATE,
    /** A limit of the reader was reached; reading ended there. */
    LIMIT_EXCEEDED,
    /** There are more problems than the reader lists; as an error, reading ended there. */
    TOO_MANY_PROBLEMS,
    /** The document can be read, but is no object. */
    NOT_A_STRATEGY,
    /** The document is written in a version of the format that this library cannot read. */
    UNSUPPORTED_FORMAT_VERSION,
    /** An object has two properties of one name. */
    DUPLICATE_PROPERTY,
    /** The format does not know the property. */
    UNKNOWN_PROPERTY,
    /** An attribute is missing without which the element makes no sense. */
    MISSING_ATTRIBUTE,
    /** An element has no id. */
    MISSING_ID,
    /** Two elements have the same id. */
    DUPLICATE_ID,
    /** An id is the name of a section. */
    RESERVED_ID,
    /** A value of another sort is expected: a number where text belongs. */
    WRONG_TYPE,
    /** Null stands where a value is expected. */
    NULL_VALUE,
    /** A text is not one of the constants that may stand there. */
    UNKNOWN_CONSTANT,
    /** A text does not have the form that is expected there. */
    INVALID_SYNTAX,
    /** A number is not within the range that is expected there. */
    OUT_OF_RANGE,
    /** The type of a deadline is missing, or none that the format knows. */
    UNKNOWN_VARIANT,
    /** A patch speaks of a place that the document, or the format, does not have. */
    NO_SUCH_PLACE,
    /** A patch asks whether a value stands somewhere, and another does. */
    TEST_FAILED;

    /**
     * Whether the reader can have stopped there, so that what follows was not looked at.
     *
     * @return whether the input makes no sense at that place, or a limit was reached
     */
    public boolean mayEndReading() {
        return switch (this) {
            case SYNTAX, TRUNCATED, NOT_ALLOWED, NOT_A_NUMBER, LONE_SURROGATE, LIMIT_EXCEEDED, TOO_MANY_PROBLEMS ->
                true;
            default -> false;
        };
    }

    /**
     * The code as documents and tools bear it.
     *
     * @return the name in lower-kebab-case, such as {@code unknown-property}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
