package io.github.strategydocs.diff.internal.merge.conflict;

import io.github.strategydocs.diff.Conflict;
import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.guard.Guard;
import io.github.strategydocs.diff.internal.merge.node.Versions;
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
import javax.annotation.Nullable;

/** Takes down the conflicts about which nothing has been decided. */
public final class ConflictLog {

    private final Decisions decisions;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> decided = new HashSet<>();

    /** A log without conflicts. */
    public ConflictLog(Decisions decisions) {
        this.decisions = decisions;
    }

    /** A log that begins with the conflicts of this one and goes on by itself. */
    public ConflictLog copy() {
        ConflictLog copy = new ConflictLog(decisions);
        copy.conflicts.addAll(conflicts);
        copy.decided.addAll(decided);
        return copy;
    }

    /** The elements and sections about whose place, presence, whole or disclosure something has been decided. */
    public Set<String> decided() {
        return decided;
    }

    /** The conflicts so far. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** What has been decided about a conflict, if anything has. */
    public Optional<Decision> decision(ConflictKind kind, ElementPath path, Versions<?> values) {
        Optional<Decision> decision = decisions.of(kind, path);
        if (decision.isPresent()) {
            Step last = path.lastStep().orElseThrow();
            if (last instanceof MemberStep element) {
                decided.add(element.id());
            } else if (last instanceof AttributeStep attribute
                    && attribute.name().equals(Guard.PART_OF)) {
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
    public Optional<Decision> meet(ConflictKind kind, ElementPath path, Versions<?> values, Supplier<Message> message) {
        Optional<Decision> decision = decision(kind, path, values);
        if (decision.isEmpty()) {
            conflicts.add(conflict(kind, path, values, message.get()));
        }
        return decision;
    }

    private static Conflict conflict(ConflictKind kind, ElementPath path, Versions<?> values, Message message) {
        return new Conflict(
                kind,
                path,
                present(values.base()),
                present(values.ours()),
                present(values.theirs()),
                message.text(),
                List.of(),
                message.arguments());
    }

    private static Optional<Object> present(@Nullable Object value) {
        return Optional.ofNullable(AttributeContents.absentIfEmpty(value));
    }
}
