package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.ElementPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** What somebody has decided about conflicts. Immutable. */
final class Decisions {

    static final Decisions NONE = new Decisions(Map.of());

    private final Map<Point, Decision> byPoint;

    private record Point(ConflictKind kind, ElementPath path) {}

    /** One decision: a side, or where there is none, a value, or where there is neither, nothing. */
    record Decision(@Nullable Side side, @Nullable Object value) {

        static final Decision NOTHING = new Decision(null, null);

        static Decision of(Side side) {
            return new Decision(side, null);
        }

        static Decision of(Object value) {
            return new Decision(null, Contents.unmodifiable(value));
        }

        /** What is to stand at the place, null for nothing. */
        @Nullable
        Object pick(Versions<?> values) {
            return side == null ? value : values.in(side);
        }
    }

    private Decisions(Map<Point, Decision> byPoint) {
        this.byPoint = byPoint;
    }

    boolean isEmpty() {
        return byPoint.isEmpty();
    }

    Decisions with(List<Conflict> conflicts, Decision decision) {
        Map<Point, Decision> next = new HashMap<>(byPoint);
        conflicts.forEach(conflict -> next.put(new Point(conflict.kind(), conflict.path()), decision));
        return new Decisions(next);
    }

    Optional<Decision> of(ConflictKind kind, ElementPath path) {
        return byPoint.isEmpty() ? Optional.empty() : Optional.ofNullable(byPoint.get(new Point(kind, path)));
    }
}
