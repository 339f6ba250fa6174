package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Strategy;

/** A generated document and what it is a year later, with the JSON of both. */
final class Versions {

    private final Document first;
    private final Document second;
    private final int edits;

    private Versions(Document first, Document second, int edits) {
        this.first = first;
        this.second = second;
        this.edits = edits;
    }

    /** Both versions are read from bytes, so that they are alike only in what they say, and share nothing. */
    static Versions of(Document first) {
        SecondVersion second = SecondVersion.of(first.strategy());
        return new Versions(first.reread(), Document.of(second.strategy()).reread(), second.edits());
    }

    Strategy before() {
        return first.strategy();
    }

    Strategy after() {
        return second.strategy();
    }

    byte[] jsonBefore() {
        return first.json();
    }

    byte[] jsonAfter() {
        return second.json();
    }

    /** How many edits were made. */
    int edits() {
        return edits;
    }
}
