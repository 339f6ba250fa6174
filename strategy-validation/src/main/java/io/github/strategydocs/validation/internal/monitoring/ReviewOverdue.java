package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/** {@code monitoring/review-overdue}: a version that is not in force any more needs no review. */
final class ReviewOverdue extends BuiltInRule {

    private static final EnumSet<VersionStatus> NO_LONGER_REVIEWED =
            EnumSet.of(VersionStatus.SUPERSEDED, VersionStatus.WITHDRAWN);

    ReviewOverdue() {
        super(RuleMetadata.builder("monitoring/review-overdue")
                .title("A review that should have been held")
                .why("The strategy says that it is looked after, and it is not.")
                .remedy("Hold the review, and give the date of the next one as nextDue.")
                .needs(Input.DATE_OF_CHECKING)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Version version = context.strategy().version();
        if (NO_LONGER_REVIEWED.contains(version.status())) {
            return;
        }
        LocalDate today = context.asOf().orElseThrow();
        for (Located<ReviewPlan> review : context.all(ReviewPlan.class)) {
            Optional<NextReview> next = NextReview.of(review.value(), version);
            if (next.isPresent() && next.get().day().isBefore(today)) {
                context.finding(review.path().attribute("nextDue"))
                        .argument("review", review.value().what())
                        .argument("due", next.get().date())
                        .argument("today", today)
                        .report(
                                next.get().given()
                                        ? "The review \"{review}\" was due by {due}, before {today}."
                                        : "The review \"{review}\" was due by {due}, going by its frequency and the "
                                                + "date of this version: before {today}.");
            }
        }
    }
}
