package io.github.strategydocs.validation.internal.facts;

import java.util.Optional;

/** What texts say, if they say anything: one that is blank does not. */
public final class Texts {

    private Texts() {}

    /**
     * Whether a text is there and says something.
     *
     * @param text a text
     * @return false if it is absent or blank
     */
    public static boolean isSaid(Optional<String> text) {
        return text.isPresent() && !text.get().isBlank();
    }
}
