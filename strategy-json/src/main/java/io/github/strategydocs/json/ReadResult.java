package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.SourceLocator;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * What came of reading a document: the document if it can be used, and everything that is wrong with it.
 *
 * <pre>{@code
 * ReadResult result = StrategyJson.parse(bytes);
 * result.problems().forEach(System.err::println);
 * if (result.isUsable()) {
 *     publish(result.strategy());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads, as long as nobody changes the array of bytes it was read from, which
 * the source map keeps.
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
     * @throws StrategyReadException if there is none; it carries all problems
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
     * Everything that is wrong, in the order in which it stands.
     *
     * @return an unmodifiable list; warnings alone leave the document usable
     */
    @Override
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Tells where the parts of the document stand in the text that was read. It keeps that text, and reads it once
     * more when it is first asked.
     *
     * @return the source map; it knows no place if the document was not read from bytes or text
     */
    public SourceLocator sourceMap() {
        return sourceMap;
    }
}
