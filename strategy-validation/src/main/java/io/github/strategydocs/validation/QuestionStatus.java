package io.github.strategydocs.validation;

/**
 * How far a document answers a question. {@link QuestionCoverage} tells how that is decided.
 *
 * <pre>{@code
 * QuestionStatus.ANSWERED == report.questions().find("where-now").orElseThrow().status();     // true
 * }</pre>
 */
public enum QuestionStatus {
    /** There is something, and the rules found it sound. */
    ANSWERED,
    /** There is something, and it does not do yet. */
    PARTLY,
    /** There is nothing. */
    OPEN,
    /** The document says why the question does not arise. */
    SET_ASIDE
}
