package io.github.strategydocs.model;

/** How another measure relates to this one. */
public enum MeasureRelationKind {
    /** It measures more than this one. */
    BROADER,
    /** It measures the same elsewhere. */
    PEER,
    /** It measures a part of this one. */
    NARROWER
}
