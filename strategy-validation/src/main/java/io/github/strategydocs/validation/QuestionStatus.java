package io.github.strategydocs.validation;

/**
 * How far a document answers a question. {@link QuestionCoverage} describes how this is determined.
 *
 * <pre>{@code
 * QuestionStatus.ANSWERED == report.questions().find("where-now").orElseThrow().status();     // true
 * }</pre>
 */
public enum QuestionStatus {
    /** The document answers it, and the rules found no fault. */
    ANSWERED,
    /** The document answers it, but not sufficiently yet. */
    PARTLY,
    /** The document does not answer it. */
    OPEN,
    /** The document states why the question does not arise. */
    SET_ASIDE
}
