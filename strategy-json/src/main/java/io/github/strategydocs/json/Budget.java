package io.github.strategydocs.json;

/** Counts what a document spends of the limits on elements and nesting. */
final class Budget {

    /** More attributes than any type has that is read ahead; they are no elements. */
    private static final int ATTRIBUTES = 64;

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
            throw exceeded();
        }
    }

    /** Checks that so many values, read ahead and not yet counted, can be within the limit. */
    void lookAhead(int values) {
        if (elements + (long) values > limits.elements() + (long) ATTRIBUTES) {
            throw exceeded();
        }
    }

    private ReadStop exceeded() {
        return scalars.limit("elements", "the document has more than " + limits.elements() + " elements");
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
