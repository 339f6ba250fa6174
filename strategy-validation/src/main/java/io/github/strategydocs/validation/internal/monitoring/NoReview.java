package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Gaps;
import io.github.strategydocs.validation.internal.NameList;
import io.github.strategydocs.validation.internal.Reckoning;
import io.github.strategydocs.validation.internal.facts.MonitoringSection;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code monitoring/no-review}. */
final class NoReview extends BuiltInRule {

    private static final ElementPath REVIEWS = MonitoringSection.PATH.attribute("reviews");

    NoReview() {
        super(RuleMetadata.builder("monitoring/no-review")
                .title("No review within a year")
                .why("Platforms, people and law change faster than plans; a plan without a date on which "
                        + "somebody looks again is not kept, but forgotten.")
                .remedy("Give one review an owner, a frequency, and a next date within twelve months of this "
                        + "version.")
                .threshold(new Threshold(
                        "months", Decimal.of(12), "months", "how long after the version's date the next review may be"))
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Monitoring monitoring = MonitoringSection.in(context);
        if (monitoring == null) {
            return;
        }
        context.lookedAt();
        checkFrequencies(context, monitoring);
        List<String> obstacles = new ArrayList<>();
        for (ReviewPlan review : monitoring.reviews()) {
            String obstacle = obstacle(context, review);
            if (obstacle.isEmpty()) {
                return;
            }
            obstacles.add(NameList.quoted(review.what()) + " " + obstacle);
        }
        if (obstacles.isEmpty()) {
            context.finding(REVIEWS).report("Nobody is to review the strategy.");
        } else {
            report(context, obstacles);
        }
    }

    private static void report(RuleContext context, List<String> obstacles) {
        LocalDate limit = limit(context);
        boolean isInCalendar = limit.getYear() <= NextReview.LAST_YEAR;
        FindingDraft draft = context.finding(REVIEWS);
        if (isInCalendar) {
            draft.argument("limit", limit);
        }
        draft.argument("months", context.threshold("months"))
                .sentences("obstacles", NameList.shortened(obstacles))
                .report("No review that has an owner and a frequency is due within {months} months of this version"
                        + (isInCalendar ? ", by {limit}" : "") + ": {obstacles}.");
    }

    private static LocalDate limit(RuleContext context) {
        return Reckoning.after(context.strategy().version().date().lastDay(), context.threshold("months"));
    }

    private static void checkFrequencies(RuleContext context, Monitoring monitoring) {
        for (ReviewPlan review : monitoring.reviews()) {
            checkFrequency(context, REVIEWS.member(review.id()), review.frequency());
        }
        for (MonitoringDuty duty : monitoring.duties()) {
            checkFrequency(context, MonitoringSection.PATH.attribute("duties").member(duty.id()), duty.frequency());
        }
    }

    private static void checkFrequency(RuleContext context, ElementPath path, Optional<Span> frequency) {
        if (frequency.filter(Reckoning::isNothing).isPresent()) {
            context.finding(path.attribute("frequency"))
                    .aboutPresentContent()
                    .argument("frequency", frequency.get().toString())
                    .report("{place} is {frequency}, which is no time at all: nobody can tell when it is due again.");
        }
    }

    /** Why a review is not the one that is looked for, or nothing if it is. */
    private static String obstacle(RuleContext context, ReviewPlan review) {
        List<String> gaps = new Gaps()
                .unless(review.owner().isPresent(), "owner")
                .unless(
                        review.frequency()
                                .filter(span -> !Reckoning.isNothing(span))
                                .isPresent(),
                        "frequency")
                .names();
        if (!gaps.isEmpty()) {
            return "has no " + String.join(" and no ", gaps);
        }
        Version version = context.strategy().version();
        Optional<NextReview> next = NextReview.of(review, version);
        if (next.isEmpty()) {
            return "is not due in any calendar";
        }
        LocalDate day = next.get().day();
        if (day.isBefore(version.date().firstDay())) {
            return "was due by " + DateWords.of(next.get().date()) + ", before this version";
        }
        return next.get().date().firstDay().isAfter(limit(context))
                ? "is due by " + DateWords.of(next.get().date())
                : "";
    }
}
