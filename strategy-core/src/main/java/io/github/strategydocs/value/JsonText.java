package io.github.strategydocs.value;

import java.util.Objects;

/**
 * JSON's text inside an unknown property.
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
