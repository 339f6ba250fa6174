package io.github.strategydocs.metamodel;

/**
 * Thrown when a document cannot be built because two of its elements have the same id.
 *
 * <pre>{@code
 * Party board = Party.builder().id("board").name("Harbour Board").kind(PartyKind.BOARD).build();
 * try {
 *     strategy.withParties(board, board);
 * } catch (DuplicateIdException e) {
 *     e.id();     // "board"
 * }
 * }</pre>
 */
public class DuplicateIdException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final String id;

    /**
     * Creates the exception.
     *
     * @param id the id that two elements have
     */
    public DuplicateIdException(String id) {
        super("two elements have the id \"" + id + "\"; ids are unique in a document across all types");
        this.id = id;
    }

    /**
     * The id that two elements have.
     *
     * @return the id
     */
    public String id() {
        return id;
    }
}
