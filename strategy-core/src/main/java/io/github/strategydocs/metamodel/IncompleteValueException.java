package io.github.strategydocs.metamodel;

import java.util.List;

/**
 * Thrown when a value cannot be built because mandatory attributes are missing.
 *
 * <pre>{@code
 * try {
 *     Party.builder().id("board").build();
 * } catch (IncompleteValueException e) {
 *     e.getMessage();     // "Party cannot be built without name, kind"
 *     e.missing();        // [name, kind]
 * }
 * }</pre>
 */
public class IncompleteValueException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String[] missing;

    /**
     * Creates the exception.
     *
     * @param missing the names of the missing attributes
     */
    public IncompleteValueException(String... missing) {
        super("cannot be built without " + String.join(", ", missing));
        this.missing = missing.clone();
    }

    /**
     * Creates the exception.
     *
     * @param type the simple name of the type of the value
     * @param missing the names of the missing attributes
     */
    public IncompleteValueException(String type, List<String> missing) {
        super(type + " cannot be built without " + String.join(", ", missing));
        this.missing = missing.toArray(new String[0]);
    }

    /**
     * The missing attributes.
     *
     * @return the names of the attributes, an unmodifiable list
     */
    public List<String> missing() {
        return List.of(missing);
    }
}
