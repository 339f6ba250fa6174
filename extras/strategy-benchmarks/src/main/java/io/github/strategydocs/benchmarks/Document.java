package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Strategy;

/** A generated document and its compact JSON. */
final class Document {

    private final Strategy strategy;
    private final byte[] json;

    private Document(Strategy strategy, byte[] json) {
        this.strategy = strategy;
        this.json = json;
    }

    static Document ofSize(int actions) {
        return of(StrategyGenerator.strategy(actions));
    }

    static Document of(Strategy strategy) {
        return new Document(strategy, new Ours().write(strategy));
    }

    /** The document as somebody has it who read it: it shares no object with the one from which it was written. */
    Document reread() {
        return new Document(new Ours().read(json), json);
    }

    Strategy strategy() {
        return strategy;
    }

    /** The bytes themselves, not a copy, for all candidates to read; nobody may change them. */
    byte[] json() {
        return json;
    }

    /** How many actions it has. */
    int size() {
        return strategy.actionPlan().orElseThrow().actions().size();
    }
}
