package io.github.strategydocs.interop;

import io.github.strategydocs.json.Problem.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem that a reader found in a document of another format, and its position.
 *
 * <pre>{@code
 * for (ImportProblem problem : StratMl.parse(Files.readAllBytes(Path.of("plan.xml"))).problems()) {
 *     System.err.println("plan.xml:" + problem);
 *     // plan.xml:41:7: warning: the date is only a year: "2017" (partial-date)
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param code the kind of problem
 * @param severity {@link Severity#ERROR} if the problem prevents a strategy from being read
 * @param source where it is in the source: an XPath in XML, a JSON Pointer (RFC 6901) in JSON, {@code row=5} or {@code
 *     cell=5,4} (RFC 7111) in CSV; empty for the whole source
 * @param line the line, from 1; 0 if it is not known
 * @param column the column, from 1, in UTF-16 units; 0 if it is not known
 * @param message what is wrong, in plain English
 * @param hint what to do, or empty
 */
public record ImportProblem(
        ImportProblemCode code,
        Severity severity,
        String source,
        int line,
        int column,
        String message,
        Optional<String> hint) {

    /** Checks that nothing is null. */
    public ImportProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /**
     * Whether the problem prevents a strategy from being read.
     *
     * @return whether the severity is {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The problem on one line, in the style of a compiler message.
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
