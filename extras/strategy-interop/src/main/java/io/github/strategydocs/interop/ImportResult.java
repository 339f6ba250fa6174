package io.github.strategydocs.interop;

import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of reading a document in another format: the strategy, if there is one, and all problems.
 *
 * <pre>{@code
 * ImportResult result = StratMl.parse(Files.readAllBytes(Path.of("plan.xml")));
 * result.problems().forEach(System.err::println);
 * result.optionalStrategy().ifPresent(strategy -> publish(strategy));
 * }</pre>
 *
 * @param optionalStrategy the strategy, or empty if a problem is an error
 * @param problems all problems, in the order of the source
 */
public record ImportResult(Optional<Strategy> optionalStrategy, List<ImportProblem> problems) {

    /** Keeps a copy of the problems. */
    public ImportResult {
        Objects.requireNonNull(optionalStrategy, "optionalStrategy");
        problems = List.copyOf(problems);
    }

    /**
     * Whether there is a strategy: whether no problem is an error.
     *
     * @return whether {@link #strategy()} returns one
     */
    public boolean isUsable() {
        return optionalStrategy.isPresent();
    }

    /**
     * The strategy.
     *
     * @return the strategy
     * @throws ImportException if there is none; contains all problems
     */
    public Strategy strategy() {
        return optionalStrategy.orElseThrow(() -> new ImportException(problems));
    }
}
