package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.validation.internal.Reckoning;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a review is next due.
 *
 * @param day the last day on which it is in time
 * @param date that day as a document says it
 * @param given whether the document gives it; else it is reckoned from the version's date and the frequency
 */
record NextReview(LocalDate day, PartialDate date, boolean given) {

    /** The last year that a document can name. */
    static final int LAST_YEAR = 9999;

    /** The next time of a review, as far as a document says anything about it. */
    static Optional<NextReview> of(ReviewPlan review, Version version) {
        if (review.nextDue().isPresent()) {
            PartialDate due = review.nextDue().get();
            return Optional.of(new NextReview(due.lastDay(), due, true));
        }
        if (review.frequency().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = Reckoning.after(
                        version.date().lastDay(), review.frequency().get())
                .orElse(LocalDate.MAX);
        return day.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(new NextReview(day, PartialDate.of(day), false));
    }
}
