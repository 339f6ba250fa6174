package io.github.strategydocs.metamodel;

/**
 * Thrown when a value cannot be built because its content violates the format: for example an id with a space in it,
 * two elements with the same id, or a known name among the unknown properties.
 *
 * <pre>{@code
 * try {
 *     Party.builder().id("harbour board").name("Harbour Board").kind(PartyKind.BOARD).build();
 * } catch (InvalidValueException e) {
 *     e.getMessage();     // id of Party is "harbour board"; expected 1 to 128 characters without white space, …
 * }
 * }</pre>
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, and where
     */
    public InvalidValueException(String message) {
        super(message);
    }
}
