package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.validation.internal.plan.Names;
import javax.annotation.Nullable;

/**
 * What people call something, worked out when somebody reads it: of thousands of findings few are ever read. Safe to share
 * between threads.
 */
final class LaterName {

    private final Particulars particulars;
    private final ElementPath path;
    private final boolean isFitted;

    // Always the same, and immutable, so that no lock is needed.
    @Nullable
    private String text;

    LaterName(Particulars particulars, ElementPath path, boolean isFitted) {
        this.particulars = particulars;
        this.path = path;
        this.isFitted = isFitted;
    }

    /** Whether it is cut where it is long. */
    boolean isFitted() {
        return isFitted;
    }

    String text() {
        String known = text;
        if (known == null) {
            String name = particulars.nameOf(path);
            known = isFitted ? Names.fitted(name) : name;
            text = known;
        }
        return known;
    }
}
