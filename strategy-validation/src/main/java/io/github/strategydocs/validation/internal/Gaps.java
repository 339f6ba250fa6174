package io.github.strategydocs.validation.internal;

import java.util.ArrayList;
import java.util.List;

/** Collects what something lacks, so that it is said in one finding. */
public final class Gaps {

    private final List<String> names = new ArrayList<>();

    /**
     * Adds something that may be lacking.
     *
     * @param isThere whether it is there
     * @param name what it is called, with its article
     * @return this collection
     */
    public Gaps unless(boolean isThere, String name) {
        if (!isThere) {
            names.add(name);
        }
        return this;
    }

    /**
     * What is lacking.
     *
     * @return the names, in the order in which they were added
     */
    public List<String> names() {
        return List.copyOf(names);
    }
}
