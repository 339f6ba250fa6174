package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Decisions.Decision;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.spi.Message;
import io.github.strategydocs.model.Disclosure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Takes down the conflicts about which nothing has been decided. */
final class ConflictLog {

    private final Decisions decisions;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> decided = new HashSet<>();

    ConflictLog(Decisions decisions) {
        this.decisions = decisions;
    }

    ConflictLog copy() {
        ConflictLog copy = new ConflictLog(decisions);
        copy.conflicts.addAll(conflicts);
        copy.decided.addAll(decided);
        return copy;
    }

    /** The elements and sections about whose place, presence, whole or disclosure something has been decided. */
    Set<String> decided() {
        return decided;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** What has been decided about a conflict, if anything has. */
    Optional<Decision> decision(ConflictKind kind, ElementPath path, Versions<?> values) {
        Optional<Decision> decision = decisions.of(kind, path);
        if (decision.isPresent()) {
            Step last = path.lastStep().orElseThrow();
            if (last instanceof MemberStep element) {
                decided.add(element.id());
            } else if (last instanceof AttributeStep attribute
                    && attribute.name().equals(PartDisclosureMerge.PART_OF)) {
                decided.add(Holders.keyOf(path.parent().orElseThrow()));
            }
            for (Side side : Side.values()) {
                if (values.in(side) instanceof Disclosure word) {
                    decided.add(word.subject());
                }
            }
        }
        return decision;
    }

    /** What has been decided about a conflict, which is taken down if nothing has. */
    Optional<Decision> meet(ConflictKind kind, ElementPath path, Versions<?> values, Supplier<Message> message) {
        Optional<Decision> decision = decision(kind, path, values);
        if (decision.isEmpty()) {
            conflicts.add(Conflict.of(kind, path, values, message.get()));
        }
        return decision;
    }
}
