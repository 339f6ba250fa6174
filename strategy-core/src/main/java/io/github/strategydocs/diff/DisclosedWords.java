package io.github.strategydocs.diff;

import io.github.strategydocs.model.Strategy;
import java.util.EnumMap;
import java.util.Map;

/** What one side said anew at a place that it took to be internal. */
final class DisclosedWords {

    private final MergeNodes nodes;
    private final Map<Side, NewWords> newWords = new EnumMap<>(Side.class);
    private final Map<Side, Strategy> editions = new EnumMap<>(Side.class);

    DisclosedWords(MergeNodes nodes) {
        this.nodes = nodes;
    }

    /** Whether the side that did not disclose an element or a section said something new there. */
    boolean areIn(String place, Side discloser) {
        return newWords.computeIfAbsent(discloser.opposite(), editor -> new NewWords(nodes, editor))
                .isIn(place);
    }

    /** Whether they are in an element that base and the other side withhold, for whatever reason, and the discloser does not. */
    boolean areInDisclosed(String id, Side discloser) {
        return areIn(id, discloser)
                && isWithheld(id, Side.BASE)
                && isWithheld(id, discloser.opposite())
                && isIn(nodes.document(discloser), id)
                && !isWithheld(id, discloser);
    }

    private boolean isWithheld(String id, Side side) {
        Strategy document = nodes.document(side);
        Strategy edition =
                editions.computeIfAbsent(side, none -> document.publicEdition().strategy());
        return isIn(document, id) && !isIn(edition, id);
    }

    private static boolean isIn(Strategy document, String id) {
        return document.index().find(id).isPresent();
    }
}
