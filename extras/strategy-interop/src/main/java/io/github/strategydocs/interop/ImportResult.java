package io.github.strategydocs.interop;

import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a document of another form: the strategy if there is one, and all that was wrong on the way.
 *
 * <pre>{@code
 * ImportResult result = StratMl.parse(Files.readAllBytes(Path.of("plan.xml")));
 * result.problems().forEach(System.err::println);
 * result.optionalStrategy().ifPresent(strategy -> publish(strategy));
 * }</pre>
 *
 * @param optionalStrategy the strategy, or empty if a problem is an error
 * @param problems everything that was wrong, in the order in which it stands
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
     * @return whether {@link #strategy()} gives one
     */
    public boolean isUsable() {
        return optionalStrategy.isPresent();
    }

    /**
     * The strategy.
     *
     * @return the strategy
     * @throws ImportException if there is none; it carries all problems
     */
    public Strategy strategy() {
        return optionalStrategy.orElseThrow(() -> new ImportException(problems));
    }
}
