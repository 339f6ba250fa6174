package io.github.strategydocs.metamodel;

/**
 * A value cannot be built because what it was given breaks the format: an id with a space in it, two elements with one
 * id, a known name among the unknown properties.
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
     * Makes the exception.
     *
     * @param message what is wrong, and with what
     */
    public InvalidValueException(String message) {
        super(message);
    }
}
