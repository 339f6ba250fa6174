package io.github.strategydocs.cli;

import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.report.CheckedDocument;
import io.github.strategydocs.report.SourceText;
import java.util.Optional;

/**
 * A file that was read.
 *
 * @param name the name by which the caller knows it
 * @param source its text
 * @param read what reading it gave
 * @param notation what it was read as
 */
record Document(String name, SourceText source, ReadResult read, Notation notation) {

    /** What a text is written in. */
    enum Notation {
        /** JSON, or what pretends to be. */
        JSON,
        /** YAML. */
        YAML,
        /** What looks like YAML, and was read as the JSON that its name says it is. */
        YAML_IN_DISGUISE
    }

    boolean isYaml() {
        return notation == Notation.YAML;
    }

    /** What to do about a name that says something else than the text, or empty. */
    Optional<String> disguise() {
        return notation == Notation.YAML_IN_DISGUISE
                ? Optional.of("it looks like YAML, which is read where the name ends in .yaml")
                : Optional.empty();
    }

    /** What is wrong with it, line by line. */
    String problems(boolean isColourful) {
        return CheckedDocument.unusable(name, read).withSource(source).problemText(isColourful);
    }
}
