package io.github.strategydocs.validation.internal.plan;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** When things are due, whatever they are. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * The date of a deadline.
     *
     * @param deadline a deadline, if there is one
     * @return the date, or empty if none can be told
     */
    public static Optional<PartialDate> dueDate(Optional<Deadline> deadline) {
        return deadline.isPresent() ? deadline.get().dueDate() : Optional.empty();
    }

    /**
     * Whether a deadline says anything, be it a condition or another place.
     *
     * @param deadline a deadline, if there is one
     * @return false for none and for an unstated one
     */
    public static boolean isStated(Optional<Deadline> deadline) {
        return deadline.isPresent() && !(deadline.get() instanceof Deadline.Unstated);
    }

    /**
     * When an element is due.
     *
     * @param element any value of a document
     * @return the date, or empty if it has none or cannot have one
     */
    public static Optional<PartialDate> dueDate(Described element) {
        if (element instanceof Action action) {
            return dueDate(action.deadline());
        }
        if (element instanceof Deliverable deliverable) {
            return dueDate(deliverable.deadline());
        }
        if (element instanceof Milestone milestone) {
            return dueDate(milestone.deadline());
        }
        return element instanceof Goal goal ? dueDate(goal.deadline()) : Optional.empty();
    }
}
