package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.content.TopAttribute;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;

/** Puts edits in the order of the format: section by section, and within one as they were found. */
final class EditOrder {

    private EditOrder() {}

    static List<Edit> sort(List<Edit> edits) {
        int places = Strategy.description().attributes().size() + 1;
        List<List<Edit>> buckets = new ArrayList<>(places);
        for (int i = 0; i < places; i++) {
            buckets.add(new ArrayList<>());
        }
        for (Edit edit : edits) {
            buckets.get(TopAttribute.positionOf(edit.path())).add(edit);
        }
        List<Edit> sorted = new ArrayList<>(edits.size());
        buckets.forEach(sorted::addAll);
        return List.copyOf(sorted);
    }
}
