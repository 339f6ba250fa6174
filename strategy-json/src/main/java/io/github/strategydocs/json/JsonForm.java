package io.github.strategydocs.json;

/**
 * The forms in which a document can be written.
 *
 * <pre>{@code
 * String toRead = StrategyJson.write(strategy);
 * byte[] toSend = StrategyJson.write(strategy, JsonForm.COMPACT);
 * byte[] toSign = StrategyJson.write(strategy, JsonForm.CANONICAL);
 * }</pre>
 */
public enum JsonForm {
    /**
     * Readable: indented by two spaces, known attributes in the order of the format, unknown properties in their
     * original order, numbers as they were written, with a final line feed.
     */
    PRETTY,
    /** As {@link #PRETTY}, on one line and without the final line feed. */
    COMPACT,
    /**
     * The one form that equal documents share: no white space, sets and unknown properties sorted, numbers and strings
     * as RFC 8785 has them.
     */
    CANONICAL
}
