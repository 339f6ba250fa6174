package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Merges three versions, as far as decisions have been made: first what stands where, then what is said there. */
final class MergeRun {

    private final Versions<Strategy> documents;
    private final Decisions decisions;

    /** What came of it. */
    record Outcome(Strategy document, List<Conflict> conflicts) {}

    MergeRun(Versions<Strategy> documents, Decisions decisions) {
        this.documents = documents;
        this.decisions = decisions;
    }

    Outcome run() {
        MergeNodes nodes = new MergeNodes(
                Objects.requireNonNull(documents.base()),
                Objects.requireNonNull(documents.ours()),
                Objects.requireNonNull(documents.theirs()));
        ConflictLog places = new ConflictLog(decisions);
        new RemovalMerge(nodes, places).decide();
        new AdditionMerge(nodes, places).decide();
        new PlaceMerge(nodes, places).decide();
        ReferenceCycles cycles = new ReferenceCycles(nodes, documents);
        Set<ElementPath> broken = new HashSet<>();
        while (true) {
            ConflictLog log = places.copy();
            Strategy document = new MergeBuilder(nodes, log, broken).build();
            Set<ElementPath> circular =
                    cycles.find(document, decisions.isEmpty() && log.conflicts().isEmpty());
            circular.removeIf(this::isDecided);
            if (!broken.addAll(circular)) {
                return new Outcome(document, finished(log.conflicts(), document));
            }
        }
    }

    /** A circle that somebody has chosen stays. */
    private boolean isDecided(ElementPath attribute) {
        return decisions.of(ConflictKind.CYCLE, attribute).isPresent()
                || decisions.of(ConflictKind.ATTRIBUTE, attribute).isPresent();
    }

    private static List<Conflict> finished(List<Conflict> conflicts, Strategy document) {
        Map<Conflict, List<ElementPath>> dangling = dangling(conflicts, document);
        List<Conflict> finished = new ArrayList<>(conflicts.size());
        for (Conflict conflict : conflicts) {
            finished.add(Optional.ofNullable(dangling.get(conflict))
                    .map(conflict::withDangling)
                    .orElse(conflict));
        }
        finished.sort(Comparator.<Conflict>comparingInt(conflict -> EditOrder.bucketOf(conflict.path()))
                .thenComparing(conflict -> conflict.path().toString())
                .thenComparing(Conflict::kind));
        return List.copyOf(finished);
    }

    /** The attributes of the result that refer to what was left out, since both sides added it. */
    private static Map<Conflict, List<ElementPath>> dangling(List<Conflict> conflicts, Strategy document) {
        Map<String, Conflict> leftOut = new HashMap<>();
        for (Conflict conflict : conflicts) {
            if (conflict.kind() == ConflictKind.ADDED_TWICE) {
                for (Side side : List.of(Side.OURS, Side.THEIRS)) {
                    conflict.in(side)
                            .ifPresent(element -> Walker.walk(
                                    (Described) element,
                                    (path, value) -> value.typeDescription()
                                            .idOf(value)
                                            .ifPresent(id -> leftOut.putIfAbsent(id, conflict))));
                }
            }
        }
        Map<Conflict, List<ElementPath>> dangling = new HashMap<>();
        if (leftOut.isEmpty()) {
            return dangling;
        }
        for (Use use : document.index().references()) {
            Conflict conflict = leftOut.get(use.text());
            if (conflict != null && document.index().find(use.text()).isEmpty()) {
                List<ElementPath> paths = dangling.computeIfAbsent(conflict, none -> new ArrayList<>());
                ElementPath path = attributeOf(use);
                if (paths.isEmpty() || !paths.get(paths.size() - 1).equals(path)) {
                    paths.add(path);
                }
            }
        }
        return dangling;
    }

    private static ElementPath attributeOf(Use use) {
        ElementPath path = use.path();
        return path.lastStep().orElseThrow() instanceof NumberStep
                ? path.parent().orElseThrow()
                : path;
    }
}
