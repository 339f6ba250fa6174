package io.github.strategydocs.diff;

import io.github.strategydocs.diff.MergeNode.Occurrence;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** In which elements and sections, and in which wholes of these, one side said something that base does not say. */
final class NewWords {

    private final Set<String> places = new HashSet<>();
    private final Strategy document;
    private final Side side;

    NewWords(MergeNodes nodes, Side side) {
        this.document = nodes.document(side);
        this.side = side;
        for (MergeNode node : nodes.all()) {
            if (isSaidAnew(node)) {
                addAround(node);
            }
        }
    }

    /**
     * Whether something was said anew in an element or section, or in a part of the action.
     *
     * @param place the id of the element or the name of the section
     */
    boolean isIn(String place) {
        return places.contains(place);
    }

    private boolean isSaidAnew(MergeNode node) {
        Occurrence now = node.original(side);
        Occurrence before = node.original(Side.BASE);
        return now != null
                && now.holder() != null
                && (before == null || !now.isAtPlaceOf(before) || !MergeNode.saysTheSame(before.value(), now.value()));
    }

    private void addAround(MergeNode node) {
        MergeNode around = node;
        while (around != null && !around.id().equals(Holders.ROOT)) {
            Occurrence occurrence = around.occurrence(side);
            if (occurrence.value() instanceof Action action) {
                addWholes(action);
            }
            places.add(around.id());
            around = occurrence.holder();
        }
    }

    /** Parts that contain each other end where they began. */
    private void addWholes(Action action) {
        Optional<Action> next = Optional.of(action);
        while (next.isPresent() && places.add(next.get().id())) {
            next = next.get().partOf().flatMap(whole -> document.index().find(whole, Action.class));
        }
    }
}
