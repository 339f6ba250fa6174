package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.match.NormalizedText;
import io.github.strategydocs.diff.internal.match.Prose;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.Target;
import javax.annotation.Nullable;

/** How much an edit matters, by what the metamodel says of the attributes that differ. */
final class Importance {

    private Importance() {}

    static Significance of(Edit edit) {
        if (edit.attribute().isEmpty()) {
            return Significance.SUBSTANTIVE;
        }
        Attribute attribute = edit.attribute().get();
        if (CompletedWork.isRemovedBy(edit)) {
            return least(attribute.significance(), Significance.SUBSTANTIVE);
        }
        return switch (edit.kind()) {
            case ADDED, REMOVED ->
                holdsCommitment(edit.after().or(edit::before).orElseThrow())
                        ? Significance.COMMITMENT
                        : attribute.significance();
            case MOVED -> ofMove(edit, attribute);
            case CHANGED ->
                of(attribute, edit.before().orElse(null), edit.after().orElse(null));
        };
    }

    /** A deadline or a target that goes with an element is a promise that goes; one that comes with it is a new one. */
    private static boolean holdsCommitment(Object content) {
        if (!(content instanceof Described value)
                || value.typeDescription().id().isEmpty()) {
            return false;
        }
        boolean[] found = {false};
        Walker.walk(value, (path, each) -> found[0] |= each instanceof Target || isPromise(each));
        return found[0];
    }

    private static boolean isPromise(Described value) {
        return value instanceof Deadline && !(value instanceof Deadline.Unstated);
    }

    private static Significance ofMove(Edit edit, Attribute attribute) {
        if (!edit.isMoveToAnotherParent()) {
            return Significance.NONE;
        }
        // Over the boundary of the scope: what is promised differs.
        return attribute.owner().javaType() == Scope.class ? attribute.significance() : Significance.SUBSTANTIVE;
    }

    private static Significance of(Attribute attribute, @Nullable Object before, @Nullable Object after) {
        Significance known = ofContent(attribute, before, after);
        return holdsNobody(before) && holdsNobody(after) ? least(known, Significance.SUBSTANTIVE) : known;
    }

    /** That a deadline is not stated holds nobody to more than to say nothing of it. */
    private static boolean holdsNobody(@Nullable Object content) {
        return content == null || content instanceof Deadline.Unstated;
    }

    private static Significance ofContent(Attribute attribute, @Nullable Object before, @Nullable Object after) {
        if (before instanceof String one && after instanceof String other) {
            return Prose.is(attribute, one) && Prose.is(attribute, other) && NormalizedText.areAlike(one, other)
                    ? least(attribute.significance(), Significance.EDITORIAL)
                    : attribute.significance();
        }
        if (before instanceof Described one && after instanceof Described other) {
            Significance inside = ofAttributes(one, other);
            Significance known =
                    inside.compareTo(Significance.WORDING) <= 0 ? inside : most(inside, attribute.significance());
            return one.unknownProperties().equals(other.unknownProperties())
                    ? known
                    : most(known, Significance.SUBSTANTIVE);
        }
        return attribute.significance();
    }

    private static Significance ofAttributes(Described before, Described after) {
        if (before.typeDescription() != after.typeDescription()) {
            return Significance.SUBSTANTIVE;
        }
        Significance most = Significance.NONE;
        for (Attribute attribute : before.typeDescription().attributes()) {
            Object one = attribute.valueIn(before).orElse(null);
            Object other = attribute.valueIn(after).orElse(null);
            if (!AttributeContents.areEqual(attribute, one, other)) {
                most = most(most, of(attribute, one, other));
            }
        }
        return most;
    }

    private static Significance most(Significance one, Significance other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Significance least(Significance one, Significance other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
