package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import java.util.Objects;
import java.util.Optional;

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
    CANCELLED;

    /**
     * The status of a value of any type, if it is an action, a deliverable or a milestone.
     *
     * <pre>{@code
     * strategy.index().all(Milestone.class).stream()
     *     .filter(milestone -> ProgressStatus.of(milestone).isEmpty())
     *     .forEach(milestone -> System.out.println("how far is " + milestone.name() + "?"));
     * }</pre>
     *
     * @param value any value of a document
     * @return its status, or empty if it has none or is of another type; also empty for a {@link ProgressEntry}, whose
     *     status is that of another element
     */
    public static Optional<ProgressStatus> of(Described value) {
        Objects.requireNonNull(value, "value");
        if (value instanceof Action action) {
            return action.status();
        }
        if (value instanceof Deliverable deliverable) {
            return deliverable.status();
        }
        return value instanceof Milestone milestone ? milestone.status() : Optional.empty();
    }
}
