package io.github.strategydocs.json;

/**
 * A document could not be written, because a text in it holds half of a surrogate pair, which no encoding can say, or
 * because the stream it was written to failed.
 *
 * <pre>{@code
 * try {
 *     StrategyJson.write(strategy.withTitle(Character.toString(0xD800)));
 * } catch (StrategyWriteException e) {
 *     e.getMessage();     // "… half of a character; its other half is missing"
 * }
 * }</pre>
 */
public class StrategyWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is wrong
     * @param cause what the stream or the generator said
     */
    public StrategyWriteException(String message, Throwable cause) {
        super(message, cause);
    }
}
