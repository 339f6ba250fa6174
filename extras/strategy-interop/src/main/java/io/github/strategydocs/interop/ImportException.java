package io.github.strategydocs.interop;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * A document of another form could not be read. It carries everything that is wrong with it.
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
     * Makes the exception.
     *
     * @param problems what is wrong
     */
    public ImportException(List<ImportProblem> problems) {
        super(problems.stream()
                .filter(ImportProblem::isError)
                .map(ImportProblem::toString)
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong, in the order in which it stands.
     *
     * @return an unmodifiable list, empty if the exception was serialised in between
     */
    public List<ImportProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
