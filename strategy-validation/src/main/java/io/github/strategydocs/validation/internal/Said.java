package io.github.strategydocs.validation.internal;

import java.util.List;
import java.util.Optional;

/** Whether a document says something, or only has a place for it. */
public final class Said {

    private Said() {}

    /**
     * Whether a text says anything.
     *
     * @param text what a document holds
     * @return whether it is there and not blank
     */
    public static boolean anything(Optional<String> text) {
        return text.isPresent() && !text.get().isBlank();
    }

    /**
     * Whether one of several texts says anything.
     *
     * @param texts what a document holds
     * @return whether one of them is not blank
     */
    public static boolean anything(List<String> texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
