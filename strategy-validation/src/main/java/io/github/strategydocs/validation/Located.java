package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import java.util.Objects;

/**
 * A value of a document, with its path.
 *
 * <pre>{@code
 * for (Located<Channel> located : context.all(Channel.class)) {
 *     System.out.println(located.path() + " is " + located.value().name());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param path the path of the value
 * @param value the value
 * @param <T> its type
 */
public record Located<T extends Described>(ElementPath path, T value) {

    /** Checks that neither part is null. */
    public Located {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }
}
