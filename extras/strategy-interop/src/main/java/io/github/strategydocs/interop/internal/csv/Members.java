package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * What an attribute held before its cell was edited. What is written as it was stays as it was, also where that says more
 * than a cell can; and what bears the id of one of them is that one, changed. Each is found once.
 */
final class Members {

    private final Map<String, Deque<Described>> byText = new HashMap<>();
    private final Map<String, Described> byId = new HashMap<>();

    @Nullable
    private final Described only;

    /**
     * The members.
     *
     * @param content what the attribute held: a value or a list of them, or nothing
     * @param written how each is written
     */
    Members(Optional<Object> content, Function<Described, String> written) {
        Object held = content.orElse(List.of());
        List<?> members = held instanceof List<?> list ? list : List.of(held);
        only = held instanceof Described value ? value : null;
        for (Object each : members) {
            Described member = (Described) each;
            byText.computeIfAbsent(LineBreaks.alike(written.apply(member)), text -> new ArrayDeque<>())
                    .add(member);
            member.typeDescription().idOf(member).ifPresent(id -> byId.put(id, member));
        }
    }

    /** The one that is written so. */
    Optional<Described> same(String text) {
        Deque<Described> alike = byText.get(LineBreaks.alike(text));
        return alike == null ? Optional.empty() : Optional.ofNullable(alike.poll());
    }

    /** The one of which this is a change: the one with this id, or the only one that the attribute can hold. */
    @Nullable
    Described changed(TypeDescription type, Optional<String> id) {
        Described before = id.isPresent() ? byId.get(id.get()) : only;
        return before != null && before.typeDescription() == type ? before : null;
    }
}
