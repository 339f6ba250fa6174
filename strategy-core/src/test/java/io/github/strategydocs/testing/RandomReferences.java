package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** References to the elements of one document: most lead to one that may stand there, some nowhere. */
final class RandomReferences {

    private final Dice dice;
    private final RandomTexts texts;
    private final RandomIds ids;
    private final Map<TypeDescription, List<String>> byType = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    RandomReferences(Dice dice, RandomTexts texts, RandomIds ids) {
        this.dice = dice;
        this.texts = texts;
        this.ids = ids;
    }

    void register(TypeDescription type, String id) {
        byType.computeIfAbsent(type, first -> new ArrayList<>()).add(id);
        all.add(id);
    }

    /** The id of any element, if there is one. */
    List<String> all() {
        return all;
    }

    boolean canResolve(ReferenceTarget target) {
        return target.section() || !candidates(target).isEmpty();
    }

    String to(ReferenceTarget target) {
        if (target.orText() && dice.chance(40)) {
            return texts.any();
        }
        if (target.elsewhere() && dice.chance(25)) {
            return elsewhere();
        }
        if (target.section() && dice.chance(30)) {
            return dice.oneOf(RandomDocuments.SECTION_NAMES);
        }
        List<String> candidates = candidates(target);
        return candidates.isEmpty() || dice.onceIn(12) ? dangling() : dice.oneOf(candidates);
    }

    private List<String> candidates(ReferenceTarget target) {
        if (target.types().isEmpty()) {
            return all;
        }
        if (target.types().size() == 1) {
            return byType.getOrDefault(target.types().get(0), List.of());
        }
        List<String> candidates = new ArrayList<>();
        target.types().forEach(type -> candidates.addAll(byType.getOrDefault(type, List.of())));
        return candidates;
    }

    private String elsewhere() {
        String id = !all.isEmpty() && dice.chance(30) ? dice.oneOf(all) : ids.any();
        return ids.any() + (dice.chance(40) ? "@" + texts.label() : "") + "#" + id;
    }

    private String dangling() {
        return dice.chance(80)
                ? ids.any()
                : dice.oneOf("", "no such thing", "a#", "#", "@#b", "[x]", "a/b", "two words");
    }
}
