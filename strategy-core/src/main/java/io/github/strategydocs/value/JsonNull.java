package io.github.strategydocs.value;

/**
 * JSON's {@code null} inside an unknown property; at a known attribute, null reads as absent.
 *
 * <pre>{@code
 * Strategy marked = strategy.withUnknownProperties(JsonObject.of("x-reviewer", JsonValue.NULL));
 * StrategyJson.write(marked).contains("\"x-reviewer\": null");     // true
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public record JsonNull() implements JsonValue {

    @Override
    public int depth() {
        return 0;
    }

    /**
     * The value as text.
     *
     * @return the text {@code null}
     */
    @Override
    public String toString() {
        return "null";
    }
}
