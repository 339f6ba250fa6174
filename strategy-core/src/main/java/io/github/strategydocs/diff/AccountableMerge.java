package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Decisions.Decision;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Sees to it that two sides of which each names one who is accountable do not name two together. Where they would, both
 * are taken to have left alone whom base names, or one is, as was decided.
 */
final class AccountableMerge {

    private final ConflictLog log;

    AccountableMerge(ConflictLog log) {
        this.log = log;
    }

    static boolean isAbout(Attribute list) {
        return list.isList()
                && list.valueType()
                        .filter(type -> type.javaType() == Assignment.class)
                        .isPresent();
    }

    /** What the versions are taken to hold. */
    Versions<Object> settled(MergeNode node, Attribute list, Versions<Object> contents) {
        Versions<Object> named = new Versions<>(
                accountable(contents.base()), accountable(contents.ours()), accountable(contents.theirs()));
        if (!isDisputed(named)) {
            return contents;
        }
        Optional<Decision> decision = log.meet(
                ConflictKind.ACCOUNTABLE,
                node.path().attribute(list.name()),
                named,
                () -> ConflictSentences.accountable(node));
        Side side = decision.map(Decision::side).orElse(Side.BASE);
        return new Versions<>(
                contents.base(),
                side == Side.OURS ? contents.ours() : replaced(contents.ours(), named.ours(), named.base()),
                side == Side.THEIRS ? contents.theirs() : replaced(contents.theirs(), named.theirs(), named.base()));
    }

    /** Whether each side made another party accountable, neither of them the one that base names. */
    private static boolean isDisputed(Versions<Object> named) {
        return named.ours() instanceof Assignment ours
                && named.theirs() instanceof Assignment theirs
                && !ours.party().equals(theirs.party())
                && !Objects.equals(ours, named.base())
                && !Objects.equals(theirs, named.base());
    }

    /** The one that is accountable, null where it is nobody or not one alone. */
    @Nullable
    private static Object accountable(@Nullable Object assignments) {
        Object found = null;
        for (Object member : Differ.listOf(assignments)) {
            if (((Assignment) member).role() == AssignmentRole.ACCOUNTABLE) {
                if (found != null) {
                    return null;
                }
                found = member;
            }
        }
        return found;
    }

    private static List<?> replaced(@Nullable Object assignments, @Nullable Object member, @Nullable Object other) {
        List<Object> replaced = new ArrayList<>(Differ.listOf(assignments));
        int position = replaced.indexOf(member);
        if (other == null) {
            replaced.remove(position);
        } else {
            replaced.set(position, other);
        }
        return replaced;
    }
}
