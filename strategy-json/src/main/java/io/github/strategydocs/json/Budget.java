package io.github.strategydocs.json;

/** Counts what a document spends of the limits on elements and nesting. */
final class Budget {

    private final ScalarReader scalars;
    private final Limits limits;
    private int elements;
    private int nesting;

    Budget(ScalarReader scalars, Limits limits) {
        this.scalars = scalars;
        this.limits = limits;
    }

    void spend() {
        if (++elements > limits.elements()) {
            throw scalars.limit("elements", "the document has more than " + limits.elements() + " elements");
        }
    }

    /** Enters an object or array. */
    void nest() {
        if (++nesting > limits.nesting()) {
            throw scalars.limit("nesting", "objects and lists nest deeper than " + limits.nesting() + " levels");
        }
    }

    void unnest() {
        nesting--;
    }
}
