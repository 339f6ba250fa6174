package io.github.strategydocs.diff.internal.merge.conflict;

import io.github.strategydocs.diff.Conflict;
import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.Contents;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.ElementPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** What somebody has decided about conflicts. Immutable. */
public final class Decisions {

    /** Nothing has been decided. */
    public static final Decisions NONE = new Decisions(Map.of());

    private final Map<Point, Decision> byPoint;

    private record Point(ConflictKind kind, ElementPath path) {}

    /** One decision: a side, or where there is none, a value, or where there is neither, nothing. */
    public record Decision(@Nullable Side side, @Nullable Object value) {

        /** Nothing is to stand there. */
        public static final Decision NOTHING = new Decision(null, null);

        /** What a side holds is to stand there. */
        public static Decision of(Side side) {
            return new Decision(side, null);
        }

        /** A value is to stand there. */
        public static Decision of(Object value) {
            return new Decision(null, Contents.unmodifiable(value));
        }

        /** What is to stand at the place, null for nothing. */
        @Nullable
        public Object pick(Versions<?> values) {
            return side == null ? value : values.in(side);
        }
    }

    private Decisions(Map<Point, Decision> byPoint) {
        this.byPoint = byPoint;
    }

    /** Whether nothing has been decided. */
    public boolean isEmpty() {
        return byPoint.isEmpty();
    }

    /** These decisions, and one about some conflicts. */
    public Decisions with(List<Conflict> conflicts, Decision decision) {
        Map<Point, Decision> next = new HashMap<>(byPoint);
        conflicts.forEach(conflict -> next.put(new Point(conflict.kind(), conflict.path()), decision));
        return new Decisions(next);
    }

    /** What has been decided about a place, if anything has. */
    public Optional<Decision> of(ConflictKind kind, ElementPath path) {
        return byPoint.isEmpty() ? Optional.empty() : Optional.ofNullable(byPoint.get(new Point(kind, path)));
    }
}
