package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Decisions.Decision;
import io.github.strategydocs.metamodel.ElementPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes down the conflicts about which nothing has been decided. */
final class ConflictLog {

    private final Decisions decisions;
    private final List<Conflict> conflicts;

    ConflictLog(Decisions decisions) {
        this(decisions, List.of());
    }

    private ConflictLog(Decisions decisions, List<Conflict> conflicts) {
        this.decisions = decisions;
        this.conflicts = new ArrayList<>(conflicts);
    }

    ConflictLog copy() {
        return new ConflictLog(decisions, conflicts);
    }

    Decisions decisions() {
        return decisions;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** What has been decided about a conflict, which is taken down if nothing has. */
    Optional<Decision> meet(ConflictKind kind, ElementPath path, Versions<?> values, Supplier<String> sentence) {
        Optional<Decision> decision = decisions.of(kind, path);
        if (decision.isEmpty()) {
            conflicts.add(Conflict.of(kind, path, values, sentence.get()));
        }
        return decision;
    }
}
