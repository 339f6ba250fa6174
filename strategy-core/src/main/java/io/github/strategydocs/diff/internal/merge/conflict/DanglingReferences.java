package io.github.strategydocs.diff.internal.merge.conflict;

import io.github.strategydocs.diff.Conflict;
import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex;
import io.github.strategydocs.model.StrategyIndex.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the references that lead nowhere since what both sides added is left out. */
public final class DanglingReferences {

    private DanglingReferences() {}

    /** The same conflicts, each with the references that it leaves dangling in the result. */
    public static List<Conflict> name(List<Conflict> conflicts, Strategy result) {
        Map<String, Set<Integer>> leftOut = leftOut(conflicts);
        if (leftOut.isEmpty()) {
            return conflicts;
        }
        Map<Integer, Set<ElementPath>> dangling = new HashMap<>();
        StrategyIndex index = result.index();
        for (Use use : index.references()) {
            String id = index.idOf(use.text());
            if (leftOut.containsKey(id) && index.find(id).isEmpty()) {
                for (int number : leftOut.get(id)) {
                    dangling.computeIfAbsent(number, none -> new LinkedHashSet<>())
                            .add(attributeOf(use));
                }
            }
        }
        List<Conflict> named = new ArrayList<>(conflicts);
        dangling.forEach((number, paths) -> named.set(number, withDangling(conflicts.get(number), paths)));
        return named;
    }

    private static Conflict withDangling(Conflict conflict, Collection<ElementPath> references) {
        return new Conflict(
                conflict.kind(),
                conflict.path(),
                conflict.base(),
                conflict.ours(),
                conflict.theirs(),
                conflict.sentence(),
                List.copyOf(references),
                conflict.arguments());
    }

    /** For each id that a conflict keeps out of the result, the positions of such conflicts. */
    private static Map<String, Set<Integer>> leftOut(List<Conflict> conflicts) {
        Map<String, Set<Integer>> leftOut = new HashMap<>();
        for (int i = 0; i < conflicts.size(); i++) {
            if (conflicts.get(i).kind() == ConflictKind.ADDED_TWICE) {
                collect(conflicts.get(i), Side.OURS, i, leftOut);
                collect(conflicts.get(i), Side.THEIRS, i, leftOut);
            }
        }
        return leftOut;
    }

    private static void collect(Conflict conflict, Side side, int number, Map<String, Set<Integer>> leftOut) {
        conflict.in(side)
                .ifPresent(element -> Walker.walk(
                        (Described) element,
                        (path, value) -> value.typeDescription()
                                .idOf(value)
                                .ifPresent(id -> leftOut.computeIfAbsent(id, none -> new LinkedHashSet<>())
                                        .add(number))));
    }

    private static ElementPath attributeOf(Use use) {
        ElementPath path = use.path();
        return path.lastStep().orElseThrow() instanceof NumberStep
                ? path.parent().orElseThrow()
                : path;
    }
}
