package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.model.Expectation;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Volatility;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.validation.internal.plan.Names;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** {@code monitoring/volatile-unreviewed}. */
final class VolatileUnreviewed extends BuiltInRule {

    VolatileUnreviewed() {
        super(RuleMetadata.builder("monitoring/volatile-unreviewed")
                .title("Likely to change, and no date on which anybody looks again")
                .why("What is known to change is the first to be wrong, and nobody will notice when.")
                .remedy("Give the date by which somebody looks again as reviewBy, or name the subject in a "
                        + "review.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Set<String> reviewed = reviewed(context);

        for (Located<Volatility> located : context.all(Volatility.class)) {
            Volatility volatility = located.value();
            if (volatility.expectation() != Expectation.STABLE
                    && volatility.reviewBy().isEmpty()
                    && !isReviewed(context, reviewed, Here.idOf(context, volatility.subject()))) {
                context.finding(located.path().attribute("reviewBy"))
                        .argument("subject", nameOf(context, volatility))
                        .argument(
                                "expectation",
                                Constants.nameOf(volatility.expectation()).replace('-', ' '))
                        .report("{subject} is {expectation}, and there is no date on which anybody looks at "
                                + "it again.");
            }
        }
    }

    private static String nameOf(RuleContext context, Volatility volatility) {
        String subject = Here.idOf(context, volatility.subject());
        return Sections.isName(subject) ? Names.section(subject) : context.nameOf(subject);
    }

    /** What is named by a review that has a date, or that comes again and again. */
    private static Set<String> reviewed(RuleContext context) {
        Set<String> reviewed = new HashSet<>();
        for (ReviewPlan review : context.index().all(ReviewPlan.class)) {
            if (review.nextDue().isPresent() || review.frequency().isPresent()) {
                for (String subject : review.subjects()) {
                    reviewed.add(Here.idOf(context, subject));
                }
            }
        }
        return reviewed;
    }

    /** A review of a section is one of all that stands in it. */
    private static boolean isReviewed(RuleContext context, Set<String> reviewed, String subject) {
        Optional<String> section = sectionOf(context, subject);
        return reviewed.contains(subject) || (section.isPresent() && reviewed.contains(section.get()));
    }

    private static Optional<String> sectionOf(RuleContext context, String id) {
        Optional<ElementPath> path = context.index().pathOf(id);
        return path.isPresent() && path.get().steps().get(0) instanceof AttributeStep step
                ? Optional.of(step.name())
                : Optional.empty();
    }
}
