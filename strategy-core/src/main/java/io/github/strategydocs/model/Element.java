package io.github.strategydocs.model;

/**
 * Something in a document that can be pointed at: it has an id, which is unique in the document across all types.
 *
 * <pre>{@code
 * Element element = strategy.index().find("register", Action.class).orElseThrow();
 * for (StrategyIndex.Use use : strategy.index().referencesTo(element.id())) {
 *     System.out.println(use.path() + " points at it");
 * }
 * }</pre>
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
