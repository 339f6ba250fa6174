package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.ElementPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One problem of a document, and where it is.
 *
 * <pre>{@code
 * for (Problem problem : result.problems()) {
 *     System.err.println(file + ":" + problem);
 *     // plan.json:41:7: warning: unknown property "deadine" (unknown-property); did you mean "deadline"?
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param code what sort of problem it is
 * @param severity whether the document can be used all the same
 * @param path where it is, by identity
 * @param pointer where it is, as a JSON Pointer (RFC 6901) into the text that was read
 * @param line the line, from 1; 0 if it is not known
 * @param column the column, from 1, in UTF-16 units; 0 if it is not known
 * @param message what is wrong, in plain English
 * @param found what stands there, in a few words, or empty
 * @param expected what should stand there, in a few words, or empty
 * @param hint what to do, or empty
 * @param arguments the arguments of the message by name: the first is {@code form}, a {@link ProblemForm}, which lists
 *     the others; empty for a problem that was not found while reading, or that comes from a {@link StrategyNotation}
 *     without arguments
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        ElementPath path,
        String pointer,
        int line,
        int column,
        String message,
        Optional<String> found,
        Optional<String> expected,
        Optional<String> hint,
        Map<String, Object> arguments) {

    /** Whether a document with a problem can be used all the same. */
    public enum Severity {
        /** The document can be used, and nothing was lost. */
        WARNING,
        /** The document cannot be used. */
        ERROR
    }

    /** Checks that nothing is null, and keeps a copy of the arguments. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(hint, "hint");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A problem without arguments.
     *
     * @param code what sort of problem it is
     * @param severity whether the document can be used all the same
     * @param path where it is, by identity
     * @param pointer where it is, as a JSON Pointer (RFC 6901) into the text that was read
     * @param line the line, from 1; 0 if it is not known
     * @param column the column, from 1, in UTF-16 units; 0 if it is not known
     * @param message what is wrong, in plain English
     * @param found what stands there, in a few words, or empty
     * @param expected what should stand there, in a few words, or empty
     * @param hint what to do, or empty
     */
    public Problem(
            ProblemCode code,
            Severity severity,
            ElementPath path,
            String pointer,
            int line,
            int column,
            String message,
            Optional<String> found,
            Optional<String> expected,
            Optional<String> hint) {
        this(code, severity, path, pointer, line, column, message, found, expected, hint, Map.of());
    }

    /**
     * Whether the problem prevents the document from being used.
     *
     * @return whether the severity is {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The problem on one line, as compilers write theirs.
     *
     * @return line, column, severity, message, code and hint
     */
    @Override
    public String toString() {
        String place = line > 0 ? line + ":" + column + ": " : "";
        String level = isError() ? "error: " : "warning: ";
        return place + level + message + " (" + code.text() + ")"
                + hint.map(text -> "; " + text).orElse("");
    }
}
