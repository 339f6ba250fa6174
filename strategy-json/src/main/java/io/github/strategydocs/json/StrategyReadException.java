package io.github.strategydocs.json;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * Thrown if a document cannot be read. It contains all problems.
 *
 * <pre>{@code
 * try {
 *     Strategy strategy = StrategyJson.read("{ \"id\": \"plan\" }");
 * } catch (StrategyReadException e) {
 *     e.problems().forEach(System.err::println);
 *     e.problems().get(0).code();     // MISSING_ATTRIBUTE
 * }
 * }</pre>
 */
public class StrategyReadException extends RuntimeException implements HasProblems {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    @Nullable
    private final transient List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param problems what is wrong
     */
    public StrategyReadException(List<Problem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    static String describe(List<Problem> problems) {
        String list = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - SHOWN;
        return more > 0 ? list + "\n… and " + more + " more" : list;
    }

    @Override
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
