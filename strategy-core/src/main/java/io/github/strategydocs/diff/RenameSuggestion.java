package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.match.NormalizedText;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Two elements, one that went and one that came, that are likely one whose id changed.
 *
 * <pre>{@code
 * for (RenameSuggestion rename : diff.suggestedRenames()) {
 *     System.out.println(rename.idBefore() + " may be " + rename.idAfter() + " now: " + rename.title());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param type the type of both, such as {@code action}
 * @param idBefore the id of the one that went
 * @param idAfter the id of the one that came
 * @param title the title of the one that came, or the id where it has none
 */
public record RenameSuggestion(String type, String idBefore, String idAfter, String title) {

    /** How much of what an element says must be alike: three attributes of four. */
    private static final double ALIKE = 0.75;

    /** Checks that nothing is null. */
    public RenameSuggestion {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(idBefore, "idBefore");
        Objects.requireNonNull(idAfter, "idAfter");
        Objects.requireNonNull(title, "title");
    }

    /**
     * Looks among those that bear the same title first, and compares only these; where no title is alike, none of the
     * two is taken for the other.
     */
    static List<RenameSuggestion> in(List<Edit> edits) {
        Map<List<Object>, List<Described>> came = new HashMap<>();
        Map<List<Object>, List<Described>> went = new LinkedHashMap<>();
        for (Edit edit : edits) {
            switch (edit.kind()) {
                case ADDED -> element(edit.after()).ifPresent(value -> put(value, came));
                case REMOVED -> element(edit.before()).ifPresent(value -> put(value, went));
                case MOVED, CHANGED -> {
                    // it is still the same element
                }
            }
        }
        List<RenameSuggestion> suggestions = new ArrayList<>();
        went.forEach((key, gone) -> suggest(gone, came.getOrDefault(key, List.of()), suggestions));
        return List.copyOf(suggestions);
    }

    private static void put(Described value, Map<List<Object>, List<Described>> side) {
        side.computeIfAbsent(key(value), key -> new ArrayList<>()).add(value);
    }

    private static Optional<Described> element(Optional<Object> content) {
        return content.filter(Described.class::isInstance)
                .map(Described.class::cast)
                .filter(value -> value.typeDescription().id().isPresent());
    }

    private static List<Object> key(Described value) {
        TypeDescription type = value.typeDescription();
        return List.of(type, type.titleOf(value).map(NormalizedText::of).orElse(""));
    }

    private static void suggest(List<Described> went, List<Described> came, List<RenameSuggestion> suggestions) {
        // One title borne by many, then or now, says too little, and comparing all with all would take too long.
        if (went.size() != 1 || came.size() != 1 || likeness(went.get(0), came.get(0)) < ALIKE) {
            return;
        }
        Described gone = went.get(0);
        Described now = came.get(0);
        TypeDescription type = now.typeDescription();
        String id = type.idOf(now).orElseThrow();
        suggestions.add(new RenameSuggestion(
                type.label(),
                type.idOf(gone).orElseThrow(),
                id,
                type.titleOf(now).orElse(id)));
    }

    private static double likeness(Described one, Described other) {
        int said = 0;
        int alike = 0;
        for (Attribute attribute : one.typeDescription().attributes()) {
            Optional<Object> mine = attribute.valueIn(one);
            Optional<Object> theirs = attribute.valueIn(other);
            if (!attribute.isId() && (mine.isPresent() || theirs.isPresent())) {
                said++;
                alike += mine.equals(theirs) ? 1 : 0;
            }
        }
        return said == 0 ? 0 : (double) alike / said;
    }
}
