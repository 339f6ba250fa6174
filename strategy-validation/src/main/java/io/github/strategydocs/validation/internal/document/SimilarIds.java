package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the id that was probably meant: one with the same letters and digits, or that of what has this name. */
final class SimilarIds {

    private final Map<String, String> byCore = new HashMap<>();
    private final Map<String, List<Described>> byTitle = new HashMap<>();

    SimilarIds(Strategy document) {
        for (String id : document.index().ids()) {
            byCore.putIfAbsent(core(id), id);
            Described element = document.index().find(id).orElseThrow();
            Optional<String> title = element.typeDescription().titleOf(element);
            if (title.isPresent()) {
                String core = core(title.get());
                List<Described> alike = byTitle.get(core);
                if (alike == null) {
                    alike = new ArrayList<>();
                    byTitle.put(core, alike);
                }
                alike.add(element);
            }
        }
    }

    /**
     * The id that was probably meant.
     *
     * @param text what was written
     * @param target what may stand there, of which a name has to be
     */
    Optional<String> to(String text, ReferenceTarget target) {
        String core = core(text);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        String id = byCore.get(core);
        return id == null ? named(core, target) : Optional.of(id);
    }

    /** The one element of that name that may stand there; of two, nobody can tell which was meant. */
    private Optional<String> named(String core, ReferenceTarget target) {
        Optional<String> named = Optional.empty();
        for (Described element : byTitle.getOrDefault(core, List.of())) {
            TypeDescription type = element.typeDescription();
            if (target.accepts(type)) {
                if (named.isPresent()) {
                    return Optional.empty();
                }
                named = type.idOf(element);
            }
        }
        return named;
    }

    /** The letters and digits of a text, written small. */
    static String core(String text) {
        StringBuilder core = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                core.appendCodePoint(c);
            }
        }
        return core.toString().toLowerCase(Locale.ROOT);
    }
}
