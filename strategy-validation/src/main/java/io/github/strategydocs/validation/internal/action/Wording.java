package io.github.strategydocs.validation.internal.action;

import java.util.Optional;

/** Whether words were written at all. */
final class Wording {

    private Wording() {}

    static boolean isThere(Optional<String> text) {
        return text.isPresent() && !text.get().isBlank();
    }
}
