package io.github.strategydocs.cli;

/** What the process says to whoever started it. */
final class ExitCode {

    /** All is well. */
    static final int FINE = 0;

    /** The question was understood, and the answer is no. */
    static final int NO = 1;

    /** What was given cannot be used: words, files, documents. */
    static final int UNUSABLE = 2;

    /** The program itself is at fault. */
    static final int FAULT = 3;

    /** Whoever read the results has gone, as {@code head} does: what shells say of a program that a closed pipe ended. */
    static final int PIPE_CLOSED = 141;

    private ExitCode() {}
}
