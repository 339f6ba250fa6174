package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.diff.internal.words.ValueWords;
import java.util.Objects;
import java.util.Optional;

/**
 * The value that a version set for an attribute, valid until another version sets a different one.
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
 * @param value the value, a list if the attribute holds a list; empty if the version removed the value
 */
public record Statement(HistoryVersion version, String attribute, Optional<Object> value) {

    /** Checks that nothing is null. */
    public Statement {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
    }

    /**
     * The value in words.
     *
     * @return a few words, such as "30 June 2027" or "nothing"; what refers to an element gives its id, since a history keeps
     *     no documents
     */
    public String inWords() {
        ValueWords words = new ValueWords(new Names(id -> Optional.empty()));
        return value.map(words::of).orElse("nothing");
    }
}
