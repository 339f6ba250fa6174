package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.model.Scope;

/** What it means that the boundary of the scope runs elsewhere. */
final class ScopeMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        boolean inside = ComparedVersions.isOn(edit, Scope.class, "inScope");
        if (!inside && !ComparedVersions.isOn(edit, Scope.class, "outOfScope")) {
            return;
        }
        switch (edit.kind()) {
            case ADDED -> {
                explanation.means(inside ? MeaningKind.SCOPE_WIDENED : MeaningKind.SCOPE_NARROWED);
                explanation.say(inside ? "now stated to be in scope" : "now stated to be out of scope");
            }
            case REMOVED -> {
                explanation.means(inside ? MeaningKind.SCOPE_NARROWED : MeaningKind.SCOPE_WIDENED);
                explanation.say(inside ? "no longer stated to be in scope" : "no longer stated to be out of scope");
            }
            case MOVED -> {
                if (edit.isMoveToAnotherParent()) {
                    explanation.means(inside ? MeaningKind.MOVED_INTO_SCOPE : MeaningKind.MOVED_OUT_OF_SCOPE);
                    explanation.say(inside ? "moved into scope" : "moved out of scope");
                }
            }
            case CHANGED -> {
                // elements change attribute by attribute
            }
        }
    }
}
