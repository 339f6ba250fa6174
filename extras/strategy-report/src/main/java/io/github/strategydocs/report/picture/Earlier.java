package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Strategy;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a document is compared with.
 *
 * @param version the version before, if there is one
 * @param untold the ids of elements of which it is not told whether it had them
 */
record Earlier(Optional<Strategy> version, Set<String> untold) {

    static final Earlier NONE = new Earlier(Optional.empty(), Set.of());

    /** Keeps a copy. */
    Earlier {
        Objects.requireNonNull(version, "version");
        untold = Set.copyOf(untold);
    }

    boolean isPresent() {
        return version.isPresent();
    }

    /**
     * Whether an element came with the later version.
     *
     * @param id its id
     * @param then the element in the version before
     */
    boolean isNew(String id, Optional<?> then) {
        return version.isPresent() && then.isEmpty() && !untold.contains(id);
    }
}
