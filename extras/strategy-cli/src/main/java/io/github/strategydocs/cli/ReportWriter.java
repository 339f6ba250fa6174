package io.github.strategydocs.cli;

/** Shows what {@code validate} has to say, file by file. */
interface ReportWriter {

    /** Shows one file. */
    void add(Examined examined);

    /** Is called once, after the last file. */
    void end();
}
