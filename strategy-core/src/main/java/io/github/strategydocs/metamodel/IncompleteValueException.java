package io.github.strategydocs.metamodel;

/**
 * A value cannot be built because attributes are missing without which it makes no sense.
 *
 * <pre>{@code
 * try {
 *     Party.builder().id("board").build();
 * } catch (IncompleteValueException e) {
 *     e.getMessage();     // "cannot be built without name, kind"
 * }
 * }</pre>
 */
public class IncompleteValueException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param missing the names of the missing attributes
     */
    public IncompleteValueException(String... missing) {
        super("cannot be built without " + String.join(", ", missing));
    }
}
