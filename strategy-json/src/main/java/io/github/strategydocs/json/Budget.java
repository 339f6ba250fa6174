package io.github.strategydocs.json;

/** Counts what a document spends of its limits, and ends reading where one is reached. */
final class Budget {

    /** More attributes than any type has that is read ahead; they are no elements. */
    private static final int ATTRIBUTES = 64;

    private final Problems problems;
    private final Limits limits;
    private int elements;
    private int nesting;

    Budget(Problems problems, Limits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    void spend() {
        if (++elements > limits.elements()) {
            throw tooManyElements();
        }
    }

    /** Checks that so many values, read ahead and not yet counted, can be within the limit. */
    void lookAhead(int values) {
        if (elements + (long) values > limits.elements() + (long) ATTRIBUTES) {
            throw tooManyElements();
        }
    }

    private ReadStop tooManyElements() {
        return exceeded("elements", "the document has more than " + limits.elements() + " elements");
    }

    /** Enters an object or array. */
    void nest() {
        if (++nesting > limits.nesting()) {
            throw exceeded("nesting", "objects and lists nest deeper than " + limits.nesting() + " levels");
        }
    }

    void unnest() {
        nesting--;
    }

    /** The parser of somebody else keeps other limits. */
    void checkLength(String text, String what) {
        if (text.length() > limits.stringLength()) {
            throw exceeded("stringLength", what + " is longer than " + limits.stringLength() + " characters");
        }
    }

    /** Reports that a limit was reached, and gives what ends reading. */
    ReadStop exceeded(String limit, String message) {
        problems.at(ProblemCode.LIMIT_EXCEEDED).found(limit).hint(hintOn(limit)).error(message);
        return new ReadStop(message);
    }

    /** Who reads by a command that has no option for a limit is to see that it takes a program. */
    static String hintOn(String limit) {
        return "if the document is meant to be like that, a program can read it with a higher limit " + limit;
    }
}
