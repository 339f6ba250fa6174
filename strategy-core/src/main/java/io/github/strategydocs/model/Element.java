package io.github.strategydocs.model;

/**
 * A part of a document that references can identify: it has an id, which is unique in the document across all types.
 *
 * <pre>{@code
 * Element element = strategy.index().find("register", Action.class).orElseThrow();
 * for (StrategyIndex.Use use : strategy.index().referencesTo(element.id())) {
 *     System.out.println(use.path() + " points at it");
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users. The document's own id is not in that namespace, so a {@link Strategy} is not an
 * element.
 */
public interface Element {

    /**
     * The id by which references identify this element.
     *
     * @return 1 to 128 characters
     */
    String id();
}
