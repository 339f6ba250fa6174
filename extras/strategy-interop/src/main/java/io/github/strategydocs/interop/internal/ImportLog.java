package io.github.strategydocs.interop.internal;

import io.github.strategydocs.interop.ImportProblem;
import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.json.Problem.Severity;
import io.github.strategydocs.json.ReadOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one source, up to the number that is listed. Not safe to share between threads. */
public final class ImportLog {

    private final ReadOptions options;
    private final List<ImportProblem> listed = new ArrayList<>();
    private int unlisted;
    private boolean hasErrors;

    /**
     * An empty log.
     *
     * @param options whether what breaks the form is an error, and how much is listed
     */
    public ImportLog(ReadOptions options) {
        this.options = options;
    }

    /** Where something stands in a source; asked only for what is listed. */
    public interface Spot {

        /** The place as an XPath, a JSON Pointer, or a row or cell. */
        String source();

        /** The line, from 1; 0 if it is not known. */
        int line();

        /** The column, from 1; 0 if it is not known. */
        int column();
    }

    /** A place of which line and column are known. */
    public record At(String source, int line, int column) implements Spot {}

    /** Notes something that a lenient reader puts up with. */
    public void warn(ImportProblemCode code, Spot spot, String message) {
        warn(code, spot, message, Optional.empty());
    }

    /** Notes something that a lenient reader puts up with, and what to do about it. */
    public void warn(ImportProblemCode code, Spot spot, String message, Optional<String> hint) {
        boolean isError = options.isStrict() && code.breaksTheForm();
        hasErrors |= isError;
        add(code, isError ? Severity.ERROR : Severity.WARNING, spot, message, hint);
    }

    /** Notes something that leaves no strategy; reading goes on, so that all of it is told at once. */
    public void refuse(ImportProblemCode code, Spot spot, String message, Optional<String> hint) {
        hasErrors = true;
        add(code, Severity.ERROR, spot, message, hint);
    }

    /** Ends reading. */
    public ImportStop error(ImportProblemCode code, Spot spot, String message, Optional<String> hint) {
        hasErrors = true;
        // Whatever else is listed, the reason why there is nothing is.
        listed.add(problem(code, Severity.ERROR, spot, message, hint));
        return new ImportStop();
    }

    /** Ends reading at a limit, which the caller can change. */
    public ImportStop exceeded(Spot spot, String message, String limit) {
        return error(ImportProblemCode.LIMIT_EXCEEDED, spot, message, Optional.of(hintOn(limit)));
    }

    /** What to do about a limit, in the words in which readers of JSON say it. */
    public static String hintOn(String limit) {
        return "if the document is meant to be like that, a program can read it with a higher limit " + limit;
    }

    private void add(ImportProblemCode code, Severity severity, Spot spot, String message, Optional<String> hint) {
        if (listed.size() >= options.maxProblems()) {
            unlisted++;
        } else {
            listed.add(problem(code, severity, spot, message, hint));
        }
    }

    private static ImportProblem problem(
            ImportProblemCode code, Severity severity, Spot spot, String message, Optional<String> hint) {
        return new ImportProblem(code, severity, spot.source(), spot.line(), spot.column(), message, hint);
    }

    /** Whether there is no strategy. */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** All problems in the order in which they stand in the source, and how many more there are. */
    public List<ImportProblem> inOrder() {
        List<ImportProblem> ordered = new ArrayList<>(listed);
        ordered.sort(Comparator.comparingInt(ImportProblem::line).thenComparingInt(ImportProblem::column));
        if (unlisted > 0) {
            String more =
                    unlisted == 1 ? "is one more problem, which is" : "are " + unlisted + " more problems, which are";
            ordered.add(new ImportProblem(
                    ImportProblemCode.TOO_MANY_PROBLEMS,
                    Severity.WARNING,
                    "",
                    0,
                    0,
                    "there " + more + " not listed",
                    Optional.empty()));
        }
        return ordered;
    }
}
