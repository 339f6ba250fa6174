package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Strategy;
import java.io.IOException;

/**
 * A generated document and its JSON.
 *
 * @param strategy the document
 * @param json its compact JSON
 */
record Document(Strategy strategy, byte[] json) {

    /** The sizes on which the bars are measured, in actions. */
    static final int[] SIZES = {50, 1_000, 10_000};

    /** How many actions it has. */
    int size() {
        return strategy.actionPlan().orElseThrow().actions().size();
    }

    static Document ofSize(int actions) throws IOException {
        Strategy strategy = StrategyGenerator.strategy(actions);
        return new Document(strategy, PlainWriter.write(strategy));
    }
}
