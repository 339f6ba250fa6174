package io.github.strategydocs.interop;

import java.util.Locale;

/**
 * What sort of problem it is. The {@linkplain #text() codes} are permanent: tools may rely on them.
 *
 * <pre>{@code
 * boolean hasVagueDates = GsaReport.parse(november).problems().stream()
 *     .anyMatch(problem -> problem.code() == ImportProblemCode.PARTIAL_DATE);
 * ImportProblemCode.PARTIAL_DATE.text();     // "partial-date"
 * }</pre>
 */
public enum ImportProblemCode {
    /** The input holds nothing. */
    EMPTY_INPUT,
    /** The input is not encoded as it says. */
    WRONG_ENCODING,
    /** The input is not well-formed; reading ended there. */
    SYNTAX,
    /** The input ends before the document does. */
    TRUNCATED,
    /** A document type, an entity or an inclusion, none of which is ever followed. */
    NOT_ALLOWED,
    /** A limit of the reader was reached; reading ended there. */
    LIMIT_EXCEEDED,
    /** The document is well-formed, but not of this form. */
    OTHER_FORMAT,
    /** There are more problems than the reader lists. */
    TOO_MANY_PROBLEMS,

    /** The namespace is an old one, or there is none. */
    OTHER_NAMESPACE(true),
    /** The input begins with a byte-order mark that it does not need. */
    BYTE_ORDER_MARK(false),
    /** A comment or a processing instruction, which a strategy has no place for. */
    NOT_KEPT(false, false),
    /** Something stands there that nothing can be made of, and is left out. */
    LEFT_OUT(true, false),
    /** Something stands there by an old name. */
    OLD_NAME(true),
    /** The form does not know the element; what it says is kept. */
    UNKNOWN_ELEMENT(true),
    /** The form does not know the attribute; what it says is kept. */
    UNKNOWN_ATTRIBUTE(true),
    /** Text stands between elements; it is kept. */
    STRAY_TEXT(true),
    /** Something stands more often than it may; what is too much is kept. */
    REPEATED_ELEMENT(true),
    /** Something stands at another place than it should. */
    MISPLACED_ELEMENT(true),
    /** Something is missing that must be there. */
    MISSING_ELEMENT(true),
    /** Something is there and says nothing. */
    EMPTY_ELEMENT(false),
    /** An attribute is there and says nothing. */
    EMPTY_ATTRIBUTE(true),
    /** A text is not one of the constants that may stand there. */
    UNKNOWN_CONSTANT(true),
    /** A date is written with a year or a month alone. */
    PARTIAL_DATE(true),
    /** A date is written in another way than it should. */
    DATE_FORM(true),
    /** A text is no date. */
    INVALID_DATE(true),
    /** A text is no number, or written in another way than it should. */
    INVALID_NUMBER(true),
    /** What stands there is right, and more than a strategy can say; it is kept as it stands. */
    NOT_MODELLED(false),
    /** A text is no address. */
    INVALID_ADDRESS(false),
    /** An identifier has characters that it may not have. */
    INVALID_IDENTIFIER(true),
    /** Two elements have one identifier. */
    DUPLICATE_IDENTIFIER(true),
    /** An element has no identifier; it is given an id. */
    MISSING_IDENTIFIER(false),
    /** An element has no name; it is given a title. */
    MISSING_NAME(false),
    /** The document does not say when it was published. */
    MISSING_DATE(false),
    /** A baseline is written as a result. */
    BASELINE_AS_RESULT(false),
    /** The columns of a table are of different lengths, so that its rows cannot be told. */
    RAGGED_ROWS(false),
    /** Something is said to be part of what is not there. */
    UNKNOWN_PARENT(true),
    /** Something is said to be part of itself, be it by way of others. */
    CIRCULAR_PARENT(true),
    /** A value is of another type than it should be; it is kept as it stands. */
    WRONG_TYPE(true),

    /** The cells of a table are separated by something else than commas. */
    OTHER_SEPARATOR(false),
    /** A heading is none that the table has; what stands below it is kept. */
    UNKNOWN_HEADING(true),
    /** Two columns have one heading. */
    DUPLICATE_HEADING,
    /** A column with cells has no heading; it is left out. */
    MISSING_HEADING(true, false),
    /** A cell does not say what its column asks for. */
    INVALID_CELL,
    /** A reference leads to nothing, or to more than one thing. */
    UNKNOWN_REFERENCE(false),
    /** An element stands in no row any more, and is removed. */
    REMOVED_ELEMENT(false);

    private final boolean breaksTheForm;
    private final boolean isKept;

    ImportProblemCode() {
        this(false);
    }

    ImportProblemCode(boolean breaksTheForm) {
        this(breaksTheForm, true);
    }

    ImportProblemCode(boolean breaksTheForm, boolean isKept) {
        this.breaksTheForm = breaksTheForm;
        this.isKept = isKept;
    }

    /**
     * Whether a reader that is told to be strict refuses the document for this.
     *
     * @return whether the source is not what its own form asks for; false for errors, which no reader puts up with, and
     *     for what is only worth knowing
     */
    public boolean breaksTheForm() {
        return breaksTheForm;
    }

    /**
     * Whether what stands in the source is in the strategy all the same, be it as a note.
     *
     * @return false if it is lost in reading, so that no writer can tell of it
     */
    public boolean isKept() {
        return isKept;
    }

    /**
     * The code as documents and tools bear it.
     *
     * @return the name in lower-kebab-case, such as {@code partial-date}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
