package io.github.strategydocs.model;

/** How far something has come. */
public enum ProgressStatus {
    /** Not begun. */
    NOT_STARTED,
    /** Begun. */
    IN_PROGRESS,
    /** Done. */
    COMPLETED,
    /** Later than planned. */
    DELAYED,
    /** Unable to go on. */
    BLOCKED,
    /** Given up. */
    CANCELLED
}
