package io.github.strategydocs.interop;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * Thrown when a document in another format cannot be read. Contains all problems.
 *
 * <pre>{@code
 * try {
 *     Strategy plan = StratMl.parse("no plan".getBytes(StandardCharsets.UTF_8)).strategy();
 * } catch (ImportException e) {
 *     e.problems().forEach(System.err::println);
 *     e.problems().get(0).code();     // SYNTAX
 * }
 * }</pre>
 */
public class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @Nullable
    private final transient List<ImportProblem> problems;

    /**
     * Creates the exception. Its message lists the errors.
     *
     * @param problems all problems
     */
    public ImportException(List<ImportProblem> problems) {
        super(problems.stream()
                .filter(ImportProblem::isError)
                .map(ImportProblem::toString)
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * All problems, in the order of the source.
     *
     * @return an unmodifiable list; empty if the exception was deserialised
     */
    public List<ImportProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
