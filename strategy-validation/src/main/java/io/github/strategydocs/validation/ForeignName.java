package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import java.util.Objects;

/**
 * The name of an organisation that a document does not know, as it is left in where a text was copied.
 *
 * <pre>{@code
 * corpus.foreignNames(strategy).forEach(name -> System.out.println(name.name() + ": " + name.path()));
 * }</pre>
 *
 * @param path where it stands first
 * @param name how it is written there
 * @param times how often it stands in the document
 */
public record ForeignName(ElementPath path, String name, int times) {

    /** Checks that nothing is null. */
    public ForeignName {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
    }
}
