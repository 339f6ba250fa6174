package io.github.strategydocs.model;

/**
 * How far something has come.
 *
 * <pre>{@code
 * List<String> stuck = strategy.actionPlan().orElseThrow().actions().stream()
 *     .filter(action -> action.status().equals(Optional.of(ProgressStatus.BLOCKED)))
 *     .map(Action::title)
 *     .toList();
 * }</pre>
 */
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
