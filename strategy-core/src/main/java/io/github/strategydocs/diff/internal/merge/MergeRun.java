package io.github.strategydocs.diff.internal.merge;

import io.github.strategydocs.diff.Conflict;
import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.internal.content.TopAttribute;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.DanglingReferences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions;
import io.github.strategydocs.diff.internal.merge.disclosure.Exposures;
import io.github.strategydocs.diff.internal.merge.disclosure.UnguardedMerge;
import io.github.strategydocs.diff.internal.merge.guard.Guards;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.diff.internal.merge.place.AdditionMerge;
import io.github.strategydocs.diff.internal.merge.place.PlaceMerge;
import io.github.strategydocs.diff.internal.merge.place.RemovalMerge;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Merges three versions, as far as decisions have been made: first what stands where, then what is said there. */
public final class MergeRun {

    private final Versions<Strategy> documents;
    private final Decisions decisions;

    /**
     * What came of it.
     *
     * @param decided the elements and sections about whose place, presence, whole or disclosure something was decided
     */
    public record Outcome(Strategy document, List<Conflict> conflicts, Set<String> decided) {}

    /** Prepares the merge of three documents, of which none is null. */
    public MergeRun(Versions<Strategy> documents, Decisions decisions) {
        this.documents = documents;
        this.decisions = decisions;
    }

    /** Merges, again and again until nothing becomes public unasked. */
    public Outcome run() {
        Guards guards = new Guards();
        MergeNodes nodes = nodes();
        Exposures exposures = new Exposures(nodes);
        Outcome outcome = run(nodes, guards);
        while (exposures.find(outcome.document(), outcome.decided(), guards)) {
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
        sorted.sort(Comparator.<Conflict>comparingInt(conflict -> TopAttribute.positionOf(conflict.path()))
                .thenComparing(conflict -> conflict.path().toString())
                .thenComparing(Conflict::kind));
        return List.copyOf(DanglingReferences.name(sorted, document));
    }
}
