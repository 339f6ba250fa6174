package io.github.strategydocs.value;

import java.util.Objects;

/**
 * A JSON string inside an unknown property.
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

    /** Checks that the text is not null. */
    public JsonText {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public int depth() {
        return 0;
    }

    /**
     * The value as text.
     *
     * @return the text, without quotation marks
     */
    @Override
    public String toString() {
        return text;
    }
}
