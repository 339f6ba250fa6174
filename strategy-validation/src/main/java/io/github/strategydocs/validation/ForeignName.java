package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import java.util.Objects;

/**
 * The name of an organisation that a document does not otherwise mention. Such names are often left over from copied
 * text.
 *
 * <pre>{@code
 * corpus.foreignNames(strategy).forEach(name -> System.out.println(name.name() + ": " + name.path()));
 * }</pre>
 *
 * @param path the path of its first occurrence
 * @param name the name as written in the document
 * @param times the number of its occurrences in the document
 */
public record ForeignName(ElementPath path, String name, int times) {

    /** Checks that nothing is null. */
    public ForeignName {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
    }
}
