package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.ProgressStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Something that is due, or planned without a date.
 *
 * @param kind what it is
 * @param id its id
 * @param title what it is called
 * @param whole the action to which it belongs; empty for what stands by itself
 * @param start the day on which it begins
 * @param deadline when it is due, if that is said
 * @param status how far it has come
 * @param note what else is to be said of it in a word
 * @param before when it was due in the version before
 * @param isNew whether the version before does not have it
 * @param dependsOn what must be done first, by id
 * @param goesWithWhole whether it has no dates but those of the action to which it belongs, so that a row of its own would
 *     say nothing new
 */
record DueItem(
        Kind kind,
        String id,
        String title,
        String whole,
        Optional<LocalDate> start,
        Optional<Deadline> deadline,
        Optional<ProgressStatus> status,
        String note,
        Optional<Deadline> before,
        boolean isNew,
        List<String> dependsOn,
        boolean goesWithWhole) {

    /** What can be due. */
    enum Kind {
        /** An action. */
        ACTION,
        /** A milestone of an action. */
        MILESTONE,
        /** Something that an action brings about. */
        DELIVERABLE,
        /** A goal. */
        GOAL,
        /** A review. */
        REVIEW
    }

    /** Whether it is due again and again. */
    boolean isRecurring() {
        return deadline.filter(Deadline.Recurring.class::isInstance).isPresent();
    }

    /** The day on which it is due; for what recurs, the last one. */
    Optional<LocalDate> due() {
        return day(deadline);
    }

    /** The day on which it was due, if a deadline that does not recur moved from one day to another. */
    Optional<LocalDate> movedFrom() {
        Optional<LocalDate> then =
                day(before.filter(deadlineBefore -> !(deadlineBefore instanceof Deadline.Recurring)));
        return isRecurring() || due().isEmpty() || then.equals(due()) ? Optional.empty() : then;
    }

    /** How many days later it is due than it was, less than 0 if earlier, 0 if it did not move. */
    long daysLater() {
        return movedFrom()
                .map(then -> ChronoUnit.DAYS.between(then, due().orElseThrow()))
                .orElse(0L);
    }

    private static Optional<LocalDate> day(Optional<Deadline> deadline) {
        return deadline.flatMap(Deadline::dueDate).map(date -> date.lastDay());
    }

    /** Whether its status is a given one. */
    boolean is(ProgressStatus one) {
        return status.equals(Optional.of(one));
    }

    /** Whether it was to be done by a day that is over. */
    boolean isOverdue(Optional<LocalDate> asOf) {
        return asOf.isPresent()
                && due().filter(asOf.get()::isAfter).isPresent()
                && !is(ProgressStatus.COMPLETED)
                && !is(ProgressStatus.CANCELLED);
    }
}
