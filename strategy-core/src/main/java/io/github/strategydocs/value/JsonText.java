package io.github.strategydocs.value;

import java.util.Objects;

/**
 * JSON's text inside an unknown property.
 *
 * <pre>{@code
 * if (strategy.unknownProperties().get("x-file-number").orElse(JsonValue.NULL) instanceof JsonText number) {
 *     System.out.println("File number " + number.text());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param text a text
 */
public record JsonText(String text) implements JsonValue {

    /** Checks that there is a value. */
    public JsonText {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public int depth() {
        return 0;
    }

    /**
     * The value as a reader would say it.
     *
     * @return the plain value
     */
    @Override
    public String toString() {
        return text;
    }
}
