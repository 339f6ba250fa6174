package io.github.strategydocs.interop;

import java.util.Locale;

/**
 * The kind of a problem. The {@linkplain #text() codes} are permanent: tools may rely on them.
 *
 * <pre>{@code
 * boolean hasVagueDates = GsaReport.parse(november).problems().stream()
 *     .anyMatch(problem -> problem.code() == ImportProblemCode.PARTIAL_DATE);
 * ImportProblemCode.PARTIAL_DATE.text();     // "partial-date"
 * }</pre>
 */
public enum ImportProblemCode {
    /** The input is empty. */
    EMPTY_INPUT,
    /** The input is not in the encoding that it declares. */
    WRONG_ENCODING,
    /** The input is not well-formed; reading ended there. */
    SYNTAX,
    /** The input ends before the document does. */
    TRUNCATED,
    /** A document type, an entity or an inclusion; these are never resolved. */
    NOT_ALLOWED,
    /** A limit of the reader was reached; reading ended there. */
    LIMIT_EXCEEDED,
    /** The document is well-formed, but in another format. */
    OTHER_FORMAT,
    /** There are more problems than the reader reports. */
    TOO_MANY_PROBLEMS,

    /** The namespace is an old one or missing. */
    OTHER_NAMESPACE(true),
    /** The input begins with a byte-order mark that it does not need. */
    BYTE_ORDER_MARK(false),
    /** A comment or a processing instruction, for which a strategy has no place. */
    NOT_KEPT(false, false),
    /** Content that cannot be interpreted; it is left out. */
    LEFT_OUT(true, false),
    /** Something has an old name. */
    OLD_NAME(true),
    /** The format does not define the element; its content is kept. */
    UNKNOWN_ELEMENT(true),
    /** The format does not define the attribute; its content is kept. */
    UNKNOWN_ATTRIBUTE(true),
    /** There is text between elements; it is kept. */
    STRAY_TEXT(true),
    /** An element occurs more often than allowed; the additional ones are kept. */
    REPEATED_ELEMENT(true),
    /** An element is in the wrong place. */
    MISPLACED_ELEMENT(true),
    /** Something mandatory is missing. */
    MISSING_ELEMENT(true),
    /** An element is present but empty. */
    EMPTY_ELEMENT(false),
    /** An attribute is present but empty. */
    EMPTY_ATTRIBUTE(true),
    /** A text is not one of the allowed constants. */
    UNKNOWN_CONSTANT(true),
    /** A date consists of a year or a month only. */
    PARTIAL_DATE(true),
    /** A date is not written in the required form. */
    DATE_FORM(true),
    /** A text is not a date. */
    INVALID_DATE(true),
    /** A text is not a number, or not written in the required form. */
    INVALID_NUMBER(true),
    /** The content is valid, but a strategy cannot express it; it is kept unchanged. */
    NOT_MODELLED(false),
    /** A text is not an address. */
    INVALID_ADDRESS(false),
    /** An identifier contains characters that are not allowed. */
    INVALID_IDENTIFIER(true),
    /** Two elements have the same identifier. */
    DUPLICATE_IDENTIFIER(true),
    /** An element has no identifier; it is given an id. */
    MISSING_IDENTIFIER(false),
    /** An element has no name; it is given a title. */
    MISSING_NAME(false),
    /** The document does not state when it was published. */
    MISSING_DATE(false),
    /** A baseline is given as a result. */
    BASELINE_AS_RESULT(false),
    /** The columns of a table are of different lengths, so that its rows cannot be determined. */
    RAGGED_ROWS(false),
    /** The parent of an item does not exist. */
    UNKNOWN_PARENT(true),
    /** An item is part of itself, directly or indirectly. */
    CIRCULAR_PARENT(true),
    /** A value has the wrong type; it is kept unchanged. */
    WRONG_TYPE(true),

    /** The cells of a table are not separated by commas. */
    OTHER_SEPARATOR(false),
    /** The table has no column of this heading; the cells below it are kept. */
    UNKNOWN_HEADING(true),
    /** Two columns have the same heading. */
    DUPLICATE_HEADING,
    /** A column with cells has no heading; it is left out. */
    MISSING_HEADING(true, false),
    /** A cell does not contain what its column requires. */
    INVALID_CELL,
    /** A reference does not resolve, or is ambiguous. */
    UNKNOWN_REFERENCE(false),
    /** An element no longer has a row, and is removed. */
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
     * Whether strict reading rejects the document because of such a problem.
     *
     * @return whether the source violates its own format; false for errors, which lenient reading rejects too, and for
     *     problems that are only information
     */
    public boolean breaksTheForm() {
        return breaksTheForm;
    }

    /**
     * Whether the content in the source is kept in the strategy, possibly as a note.
     *
     * @return false if the content is lost in reading, so that no writer can report it as a loss
     */
    public boolean isKept() {
        return isKept;
    }

    /**
     * The code as text, for documents and tools.
     *
     * @return the name in lower-kebab-case, such as {@code partial-date}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
