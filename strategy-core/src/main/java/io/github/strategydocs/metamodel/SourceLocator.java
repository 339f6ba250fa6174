package io.github.strategydocs.metamodel;

import java.util.Optional;

/**
 * Knows where the parts of a document stand in its text.
 *
 * <p>It is the seam between those who read texts and those who only know documents: a check that knows a path asks it
 * for line and column, whatever the text is written in.
 *
 * <pre>{@code
 * SourceLocator locator = path -> Optional.empty();     // no text at hand
 * locator.locateNearest(ElementPath.parse("actionPlan.actions[open-data].deadline"));
 * }</pre>
 *
 * <p>Called by users, and implemented by whoever reads another syntax than JSON. Implementations must be safe to share
 * between threads.
 */
@FunctionalInterface
public interface SourceLocator {

    /**
     * Where something stands.
     *
     * @param path the path of a value or an attribute
     * @return where it begins, or empty if nothing stands there or its place is not known
     */
    Optional<SourcePosition> locate(ElementPath path);

    /**
     * Where something stands or, where it is missing, what is around it.
     *
     * @param path the path of a value or an attribute
     * @return the place of what the path leads to, or else of the nearest thing around it whose place is known
     */
    default Optional<SourcePosition> locateNearest(ElementPath path) {
        Optional<SourcePosition> place = locate(path);
        Optional<ElementPath> around = path.parent();
        while (place.isEmpty() && around.isPresent()) {
            place = locate(around.get());
            around = around.get().parent();
        }
        return place;
    }
}
