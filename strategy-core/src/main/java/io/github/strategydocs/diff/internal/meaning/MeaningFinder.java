package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;

/** Finds out what edits of one sort mean. */
@FunctionalInterface
interface MeaningFinder {

    /**
     * Adds what is found out about an edit, if it is of the sort.
     *
     * @param edit the edit
     * @param versions the versions between which it stands
     * @param explanation takes what is found out
     */
    void explain(Edit edit, ComparedVersions versions, Explanation explanation);
}
