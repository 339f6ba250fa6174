package io.github.strategydocs.model;

/**
 * What another document is to this one.
 *
 * <pre>{@code
 * List<String> parents = strategy.relatedDocuments().stream()
 *     .filter(related -> related.relation() == DocumentRelation.PARENT)
 *     .map(DocumentRef::document)
 *     .toList();
 * }</pre>
 */
public enum DocumentRelation {
    /** It asks for what this one answers. */
    PARENT,
    /** It answers what this one asks for. */
    CHILD,
    /** This document takes its place. */
    SUPERSEDES,
    /** It takes the place of this document. */
    SUPERSEDED_BY,
    /** This document was made from it. */
    TEMPLATE,
    /** It is where facts of this document come from. */
    SOURCE,
    /** It stands beside this document under one parent. */
    SIBLING,
    /** This document helps to achieve it. */
    SUPPORTS,
    /** It says the same in another language. */
    TRANSLATION
}
