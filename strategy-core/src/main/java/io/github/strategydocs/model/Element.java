package io.github.strategydocs.model;

/**
 * Something in a document that can be pointed at: it has an id, which is unique in the document across all types.
 *
 * <p>Called, not implemented, by users. The document's own id stands outside that namespace, so that a
 * {@link Strategy} is no element.
 */
public interface Element {

    /**
     * The id by which the document points at this element.
     *
     * @return 1 to 128 characters
     */
    String id();
}
