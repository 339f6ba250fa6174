package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureFamily;
import io.github.strategydocs.model.MeasureRelation;
import io.github.strategydocs.model.MeasureStage;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import io.github.strategydocs.validation.internal.plan.LinkedElements;
import java.util.List;
import java.util.Optional;

/**
 * {@code measure/vanity}. What a campaign achieved may be reach again, and a number of followers is no outcome for being
 * called one.
 */
final class Vanity extends BuiltInRule {

    Vanity() {
        super(RuleMetadata.builder("measure/vanity")
                .title("Followers, views and likes, and nothing beside them")
                .why(
                        "Breadth says how many were in reach, not whether anybody listened, answered or was helped; and it "
                                + "can be bought.")
                .remedy("Put a measure of engagement, of experience or of an outcome beside it. Say as its caveat what "
                        + "bought followers and spam accounts do to the number.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (List<HeldMeasure> group : HeldMeasure.groups(context)) {
            boolean isSound = false;
            for (HeldMeasure held : group) {
                context.lookedAt();
                isSound |= saysMore(held.measure());
            }
            for (HeldMeasure held : group) {
                if (!isSound && isBreadth(held.measure()) && !isRelatedToMore(context, held.measure())) {
                    context.finding(held.path())
                            .report(
                                    "{place} counts how many were reached, and nothing beside it says what came of that.");
                }
            }
        }
    }

    private static boolean isBreadth(Measure measure) {
        return measure.family().equals(Optional.of(MeasureFamily.BREADTH));
    }

    private static boolean saysMore(Measure measure) {
        if (isBreadth(measure)) {
            return false;
        }
        return measure.stage().equals(Optional.of(MeasureStage.OUTCOME))
                || (measure.family().isPresent() && measure.family().get() != MeasureFamily.CAMPAIGN);
    }

    private static boolean isRelatedToMore(RuleContext context, Measure measure) {
        for (MeasureRelation relation : measure.related()) {
            if (LinkedElements.find(context, relation.measure()).orElse(null) instanceof Measure related
                    && saysMore(related)) {
                return true;
            }
        }
        return false;
    }
}
