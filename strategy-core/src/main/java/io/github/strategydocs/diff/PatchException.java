package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.ElementPath;

/**
 * Thrown if a patch does not fit a document, or would make it invalid. The document is unchanged.
 *
 * <pre>{@code
 * try {
 *     diff.patch().applyTo(after);
 * } catch (PatchException e) {
 *     System.err.println(e.getMessage());
 *     e.path();     // scope.inScope[in-festival-pages]
 * }
 * }</pre>
 */
public class PatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ElementPath path;

    /**
     * Makes the exception.
     *
     * @param path the place that does not fit
     * @param message what was expected there and what was found, in plain words
     */
    public PatchException(ElementPath path, String message) {
        super(message);
        this.path = path;
    }

    /**
     * The place that does not fit.
     *
     * @return its path in the document to which the patch was applied, the root if it is the document as a whole
     */
    public ElementPath path() {
        return path == null ? ElementPath.ROOT : path;
    }
}
