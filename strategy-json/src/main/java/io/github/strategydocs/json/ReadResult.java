package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.SourceLocator;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The result of reading a document: the document, if it can be used, and all its problems.
 *
 * <pre>{@code
 * ReadResult result = StrategyJson.parse(bytes);
 * result.problems().forEach(System.err::println);
 * if (result.isUsable()) {
 *     publish(result.strategy());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads, provided that the byte array from which it was read, which the source
 * map keeps, is not modified.
 */
public final class ReadResult implements HasProblems {

    @Nullable
    private final Strategy strategy;

    private final List<Problem> problems;
    private final SourceLocator sourceMap;

    ReadResult(@Nullable Strategy strategy, List<Problem> problems, SourceLocator sourceMap) {
        this.strategy = strategy;
        this.problems = List.copyOf(problems);
        this.sourceMap = Objects.requireNonNull(sourceMap, "sourceMap");
    }

    /**
     * Whether there is a document: whether no problem is an error.
     *
     * @return whether {@link #strategy()} gives one
     */
    public boolean isUsable() {
        return strategy != null;
    }

    /**
     * The document.
     *
     * @return the document
     * @throws StrategyReadException if the document cannot be read; contains all problems
     */
    public Strategy strategy() {
        if (strategy == null) {
            throw new StrategyReadException(problems);
        }
        return strategy;
    }

    /**
     * The document, if there is one.
     *
     * @return the document, or empty if a problem is an error
     */
    public Optional<Strategy> optionalStrategy() {
        return Optional.ofNullable(strategy);
    }

    /**
     * All problems, in the order of the text.
     *
     * @return an unmodifiable list; warnings alone leave the document usable
     */
    @Override
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The source positions of the parts of the document. The source map keeps the text, and reads it a second time when
     * a position is first requested.
     *
     * @return the source map; it finds no positions if the document was not read from bytes or text
     */
    public SourceLocator sourceMap() {
        return sourceMap;
    }
}
