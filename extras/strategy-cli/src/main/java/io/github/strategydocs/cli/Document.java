package io.github.strategydocs.cli;

import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.report.CheckedDocument;
import io.github.strategydocs.report.SourceText;

/**
 * A file that was read.
 *
 * @param name the name by which the caller knows it
 * @param source its text
 * @param read what reading it gave
 */
record Document(String name, SourceText source, ReadResult read) {

    /** What is wrong with it, line by line. */
    String problems(boolean isColourful) {
        return CheckedDocument.unusable(name, read).withSource(source).problemText(isColourful);
    }
}
