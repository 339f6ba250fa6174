package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
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
            buckets.get(bucketOf(edit.path())).add(edit);
        }
        List<Edit> sorted = new ArrayList<>(edits.size());
        buckets.forEach(sorted::addAll);
        return List.copyOf(sorted);
    }

    /** The attribute of the document under which a path leads; unknown properties of the document come last. */
    static int bucketOf(ElementPath path) {
        ElementPath top = path;
        while (!top.parent().orElseThrow().isRoot()) {
            top = top.parent().orElseThrow();
        }
        return top.lastStep().orElseThrow() instanceof AttributeStep step
                ? Strategy.description()
                        .attribute(step.name())
                        .map(Attribute::index)
                        .orElseThrow()
                : Strategy.description().attributes().size();
    }
}
