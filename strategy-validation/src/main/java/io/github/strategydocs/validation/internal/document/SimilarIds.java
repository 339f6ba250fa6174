package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.model.Strategy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the id that was probably meant: one with the same letters and digits. */
final class SimilarIds {

    private final Map<String, String> byCore = new HashMap<>();

    SimilarIds(Strategy document) {
        for (String id : document.index().ids()) {
            byCore.putIfAbsent(core(id), id);
        }
    }

    Optional<String> to(String text) {
        String core = core(text);
        return core.isEmpty() ? Optional.empty() : Optional.ofNullable(byCore.get(core));
    }

    private static String core(String id) {
        StringBuilder core = new StringBuilder();
        id.codePoints().filter(Character::isLetterOrDigit).forEach(core::appendCodePoint);
        return core.toString().toLowerCase(Locale.ROOT);
    }
}
