package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.ElementPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A place at which the changes of the two sides of a {@link Merge} cannot both be kept.
 *
 * <pre>{@code
 * for (Conflict conflict : merge.conflicts()) {
 *     System.out.println(conflict.path() + ": " + conflict.sentence());
 * }
 * }</pre>
 *
 * <p>The three values are the content of the place in each version: that of an attribute or an unknown property, a
 * member, an element, the members of a list whose order is in conflict ({@link ConflictKind#ORDER}), or the {@linkplain
 * ElementPath path} of an element ({@link ConflictKind#MOVED_TWICE}). Immutable and safe to share between threads.
 *
 * @param kind the kind of conflict
 * @param path the path in the base; for added content, the path in the side that added it, or the alphabetically first
 *     one if the sides differ. Members without an id that both sides added are numbered after the members of the base
 * @param base what base holds there; empty if nothing
 * @param ours what our side holds there; empty if nothing
 * @param theirs what their side holds there; empty if nothing
 * @param sentence the conflict in plain words
 * @param dangling the attributes of the result that refer to something which this conflict keeps out of it
 * @param arguments the arguments of the sentence by name: the first is {@code form}, a {@link ConflictForm}, which
 *     lists the others; empty for a conflict that does not come from a merge
 */
public record Conflict(
        ConflictKind kind,
        ElementPath path,
        Optional<Object> base,
        Optional<Object> ours,
        Optional<Object> theirs,
        String sentence,
        List<ElementPath> dangling,
        Map<String, Object> arguments) {

    /** Checks that nothing is null, and keeps copies of the list and the map. */
    public Conflict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(theirs, "theirs");
        Objects.requireNonNull(sentence, "sentence");
        dangling = List.copyOf(dangling);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A conflict without arguments.
     *
     * @param kind the kind of conflict
     * @param path the place
     * @param base what base holds there; empty if nothing
     * @param ours what our side holds there; empty if nothing
     * @param theirs what their side holds there; empty if nothing
     * @param sentence the conflict in plain words
     * @param dangling the attributes of the result that refer to something which this conflict keeps out of it
     */
    public Conflict(
            ConflictKind kind,
            ElementPath path,
            Optional<Object> base,
            Optional<Object> ours,
            Optional<Object> theirs,
            String sentence,
            List<ElementPath> dangling) {
        this(kind, path, base, ours, theirs, sentence, dangling, Map.of());
    }

    /**
     * What one of the three versions holds at the place.
     *
     * @param side the version
     * @return what it holds, or empty if nothing
     */
    public Optional<Object> in(Side side) {
        Objects.requireNonNull(side, "side");
        return switch (side) {
            case BASE -> base;
            case OURS -> ours;
            case THEIRS -> theirs;
        };
    }
}
