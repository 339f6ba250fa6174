package io.github.strategydocs.diff.internal.edit;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;

/** Where edits are. */
public final class Places {

    private Places() {}

    /** The path of the value that has the attribute or the unknown property. */
    public static ElementPath holder(Place place) {
        ElementPath parent = place.path().parent().orElseThrow();
        return place.index().isPresent() ? parent.parent().orElseThrow() : parent;
    }

    /** Whether an edit is about a property that the type does not know. */
    public static boolean isUnknownProperty(Edit edit) {
        return edit.path().lastStep().orElseThrow() instanceof UnknownStep;
    }

    /** Whether an edit is about a member of a list. */
    public static boolean isMember(Edit edit) {
        return edit.to().or(edit::from).orElseThrow().index().isPresent();
    }
}
