package io.github.strategydocs.diff;

import java.util.Objects;
import java.util.Optional;

/**
 * What a version said of an attribute, until another version said something else.
 *
 * <pre>{@code
 * // Who said June?
 * for (Statement statement : history.element("register").orElseThrow().statements("deadline")) {
 *     System.out.println(statement.inWords() + " since " + statement.version()
 *             + ", by " + statement.version().authors());
 * }
 * }</pre>
 *
 * @param version the version that set the value
 * @param attribute the name of the attribute or of the unknown property
 * @param value the value that it set, a list where the attribute holds one; empty if it took the value away
 */
public record Statement(HistoryVersion version, String attribute, Optional<Object> value) {

    /** Checks that nothing is null. */
    public Statement {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
    }

    /**
     * What the version said, for people.
     *
     * @return a few words, such as "30 June 2027" or "nothing"; what refers to an element gives its id, since a history keeps
     *     no documents
     */
    public String inWords() {
        ValueWords words = new ValueWords(new Names(id -> Optional.empty()));
        return value.map(words::of).orElse("nothing");
    }
}
