package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Significance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of each edit what it means. */
final class Explainer {

    private Explainer() {}

    static List<Change> explain(StrategyDiff diff) {
        List<Change> changes = new ArrayList<>();
        for (Edit edit : diff.patch().edits()) {
            changes.add(new Change(
                    edit,
                    Optional.empty(),
                    "strategy",
                    Optional.empty(),
                    Significance.SUBSTANTIVE,
                    List.of(),
                    edit.toString(),
                    edit.toString()));
        }
        return List.copyOf(changes);
    }
}
