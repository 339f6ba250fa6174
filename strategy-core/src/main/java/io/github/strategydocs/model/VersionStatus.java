package io.github.strategydocs.model;

/** How far a version of a document has come. */
public enum VersionStatus {
    /** Being written. */
    DRAFT,
    /** Open for comment. */
    CONSULTATION,
    /** In force. */
    PUBLISHED,
    /** Replaced by a later version. */
    SUPERSEDED,
    /** No longer in force, and not replaced. */
    WITHDRAWN
}
