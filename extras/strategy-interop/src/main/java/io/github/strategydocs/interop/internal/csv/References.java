package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.value.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What references lead to: ids, and titles that only one element bears. Not safe to share between threads. */
final class References {

    /** Stands for the id of what is not the only one of its title. */
    private static final String AMBIGUOUS = "";

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Map<TypeDescription, String>> byTitle = new HashMap<>();
    private final boolean warns;
    private final ImportLog log;

    /**
     * No references yet.
     *
     * @param warns whether all that they may lead to is known, so that one that leads nowhere is worth a warning
     */
    References(boolean warns, ImportLog log) {
        this.warns = warns;
        this.log = log;
    }

    /** Adds what a reference may lead to. */
    void add(TypeDescription type, String id, Optional<String> title) {
        ids.add(id);
        title.map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> byTitle.computeIfAbsent(text, first -> new HashMap<>())
                        .merge(type, id, (one, other) -> AMBIGUOUS));
    }

    /** The reference that a cell means. */
    String resolve(Unresolved reference) {
        String text = reference.text();
        ReferenceTarget target = reference.attribute().referenceTarget().orElseThrow();
        if (leadsSomewhere(text, target)) {
            return text;
        }
        String stripped = text.strip();
        if (leadsSomewhere(stripped, target)) {
            return stripped;
        } else if (target.orText()) {
            return text;
        }
        List<String> titled = byTitle.getOrDefault(stripped, Map.of()).entrySet().stream()
                .filter(entry -> target.accepts(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (titled.size() == 1 && !titled.get(0).equals(AMBIGUOUS)) {
            return titled.get(0);
        }
        if (warns) {
            warn(reference, !titled.isEmpty());
        }
        return text;
    }

    private boolean leadsSomewhere(String text, ReferenceTarget target) {
        return ids.contains(text)
                || (target.section() && Sections.isName(text))
                || (target.elsewhere() && Reference.parse(text).isElsewhere());
    }

    private void warn(Unresolved reference, boolean isAmbiguous) {
        String what = reference.attribute().label() + " says " + CellWords.quote(reference.text());
        log.warn(
                ImportProblemCode.UNKNOWN_REFERENCE,
                reference.place(),
                reference
                        .place()
                        .says(what
                                + (isAmbiguous
                                        ? ", which is the title of several elements"
                                        : ", which is no id or title")),
                isAmbiguous ? Optional.of("write the id of the one that is meant") : Optional.empty());
    }
}
