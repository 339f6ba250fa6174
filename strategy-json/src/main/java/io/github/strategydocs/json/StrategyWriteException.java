package io.github.strategydocs.json;

/**
 * Thrown if a document cannot be written, because a text contains an unpaired surrogate, which cannot be encoded, or
 * because the output stream failed.
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
