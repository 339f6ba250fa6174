package io.github.strategydocs.model;

/**
 * How far a version of a document has come.
 *
 * <pre>{@code
 * boolean binds = strategy.version().status() == VersionStatus.PUBLISHED;
 * Strategy replaced = last.withVersion(last.version().withStatus(VersionStatus.SUPERSEDED));
 * }</pre>
 */
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
