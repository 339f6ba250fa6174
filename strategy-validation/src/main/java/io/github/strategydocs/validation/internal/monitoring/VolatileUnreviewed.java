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
import java.util.Optional;

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
                .build());
    }

    @Override
    public void check(RuleContext context) {

        for (Located<Volatility> located : context.all(Volatility.class)) {
            Volatility volatility = located.value();
            if (volatility.expectation() != Expectation.STABLE
                    && volatility.reviewBy().isEmpty()
                    && !isReviewed(context, Here.idOf(context, volatility.subject()))) {
                context.finding(located.path().attribute("reviewBy"))
                        .argument("subject", nameOf(context, volatility))
                        .argument(
                                "expectation",
                                Constants.nameOf(volatility.expectation()).replace('-', ' '))
                        .report("{subject} is {expectation}, and there is no date on which anybody looks at it again.");
            }
        }
    }

    private static String nameOf(RuleContext context, Volatility volatility) {
        String subject = Here.idOf(context, volatility.subject());
        return Sections.isName(subject) ? context.nameOf(ElementPath.ROOT.attribute(subject)) : context.nameOf(subject);
    }

    /** Whether a review that has a date, or comes again and again, names the subject or the section in which it stands. */
    private static boolean isReviewed(RuleContext context, String subject) {
        Optional<String> section = sectionOf(context, subject);
        for (ReviewPlan review : context.index().all(ReviewPlan.class)) {
            boolean isDated = review.nextDue().isPresent() || review.frequency().isPresent();
            if (isDated
                    && (Here.isNamed(context, review.subjects(), subject)
                            || (section.isPresent() && Here.isNamed(context, review.subjects(), section.get())))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> sectionOf(RuleContext context, String id) {
        Optional<ElementPath> path = context.index().pathOf(id);
        return path.isPresent() && path.get().steps().get(0) instanceof AttributeStep step
                ? Optional.of(step.name())
                : Optional.empty();
    }
}
