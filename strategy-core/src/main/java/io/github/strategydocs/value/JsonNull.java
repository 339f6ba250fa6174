package io.github.strategydocs.value;

/** JSON's {@code null} inside an unknown property; at a known attribute, null reads as absent. */
public record JsonNull() implements JsonValue {

    @Override
    public int depth() {
        return 0;
    }

    /**
     * The value as a reader would say it.
     *
     * @return {@code null}, as text
     */
    @Override
    public String toString() {
        return "null";
    }
}
