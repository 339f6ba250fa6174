package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Merges three versions, as far as decisions have been made: first what stands where, then what is said there. */
final class MergeRun {

    private final Versions<Strategy> documents;
    private final Decisions decisions;

    /**
     * What came of it.
     *
     * @param decided the elements and sections about whose place, presence, whole or disclosure something was decided
     */
    record Outcome(Strategy document, List<Conflict> conflicts, Set<String> decided) {}

    MergeRun(Versions<Strategy> documents, Decisions decisions) {
        this.documents = documents;
        this.decisions = decisions;
    }

    Outcome run() {
        Guards guards = new Guards();
        MergeNodes nodes = nodes();
        Exposures exposures = new Exposures(nodes);
        Outcome outcome = run(nodes, guards);
        while (exposures.find(outcome, guards)) {
            outcome = run(nodes(), guards);
        }
        return outcome;
    }

    private MergeNodes nodes() {
        return new MergeNodes(
                Objects.requireNonNull(documents.base()),
                Objects.requireNonNull(documents.ours()),
                Objects.requireNonNull(documents.theirs()));
    }

    /** Merges so that what is guarded stays internal. */
    private Outcome run(MergeNodes nodes, Guards guards) {
        ConflictLog places = new ConflictLog(decisions);
        new RemovalMerge(nodes, places, guards).decide();
        new AdditionMerge(nodes, places).decide();
        new PlaceMerge(nodes, places, guards).decide();
        ReferenceCycles cycles = new ReferenceCycles(nodes, documents);
        Set<ElementPath> broken = new HashSet<>();
        while (true) {
            ConflictLog log = places.copy();
            Strategy document = new MergeBuilder(nodes, log, broken, guards).build();
            Set<ElementPath> circular =
                    cycles.find(document, decisions.isEmpty() && log.conflicts().isEmpty());
            circular.removeIf(this::isDecided);
            if (!broken.addAll(circular)) {
                Strategy guarded = new UnguardedMerge(nodes, guards, log).guarded(document);
                return new Outcome(guarded, finished(log.conflicts(), guarded), log.decided());
            }
        }
    }

    /** A circle that somebody has chosen stays. */
    private boolean isDecided(ElementPath attribute) {
        return decisions.of(ConflictKind.CYCLE, attribute).isPresent()
                || decisions.of(ConflictKind.ATTRIBUTE, attribute).isPresent();
    }

    private static List<Conflict> finished(List<Conflict> conflicts, Strategy document) {
        List<Conflict> sorted = new ArrayList<>(conflicts);
        sorted.sort(Comparator.<Conflict>comparingInt(conflict -> EditOrder.bucketOf(conflict.path()))
                .thenComparing(conflict -> conflict.path().toString())
                .thenComparing(Conflict::kind));
        return List.copyOf(DanglingReferences.name(sorted, document));
    }
}
