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
        return exceeded(ProblemForm.TOO_MANY_ELEMENTS, "elements", limits.elements());
    }

    /** Enters an object or array. */
    void nest() {
        if (++nesting > limits.nesting()) {
            throw exceeded(ProblemForm.TOO_DEEP, "nesting", limits.nesting());
        }
    }

    void unnest() {
        nesting--;
    }

    /** The parser of somebody else keeps other limits. */
    void checkText(String text) {
        if (text.length() > limits.stringLength()) {
            throw exceeded(ProblemForm.TEXT_TOO_LONG, "stringLength", limits.stringLength());
        }
    }

    /** The same of the name of a property. */
    void checkName(String name) {
        if (name.length() > limits.stringLength()) {
            throw exceeded(ProblemForm.NAME_TOO_LONG, "stringLength", limits.stringLength());
        }
    }

    /** Reports that a limit was reached, and gives what ends reading. */
    ReadStop exceeded(ProblemForm form, String limit, int max) {
        problems.at(form)
                .found(limit)
                .with("limit", limit)
                .with("max", max)
                .hint(hintOn(limit))
                .error();
        return new ReadStop(limit);
    }

    /** Who reads by a command that has no option for a limit is to see that it takes a program. */
    static String hintOn(String limit) {
        return "if the document is meant to be like that, a program can read it with a higher limit " + limit;
    }
}
