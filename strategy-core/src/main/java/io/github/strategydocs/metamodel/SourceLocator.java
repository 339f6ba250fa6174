package io.github.strategydocs.metamodel;

import java.util.Optional;

/**
 * Finds the positions of the parts of a document in its source text.
 *
 * <p>It connects code that reads texts with code that only knows documents: a check that knows a path can ask for line
 * and column, whatever the syntax of the text.
 *
 * <pre>{@code
 * SourceLocator locator = path -> Optional.empty();     // no text at hand
 * locator.locateNearest(ElementPath.parse("actionPlan.actions[open-data].deadline"));
 * }</pre>
 *
 * <p>Called by users, and implemented by users who read a syntax other than JSON. Implementations must be safe to share
 * between threads.
 */
@FunctionalInterface
public interface SourceLocator {

    /**
     * The position of a value or an attribute.
     *
     * @param path the path of a value or an attribute
     * @return the position at which it begins, or empty if there is nothing at the path or its position is unknown
     */
    Optional<SourcePosition> locate(ElementPath path);

    /**
     * The position of a value or an attribute or, if it is missing, of what encloses it.
     *
     * @param path the path of a value or an attribute
     * @return the position of what the path leads to, or otherwise of the innermost enclosing value whose position is
     *     known
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
