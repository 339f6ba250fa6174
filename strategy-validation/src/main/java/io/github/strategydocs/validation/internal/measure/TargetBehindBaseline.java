package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Bound;
import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.plan.Amounts;
import io.github.strategydocs.validation.internal.plan.Amounts.Figure;
import io.github.strategydocs.validation.internal.plan.Amounts.Mark;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import java.util.List;
import java.util.Optional;

/**
 * {@code measure/target-behind-baseline}. A level to be kept may lie below what is reached today; and a baseline that is
 * known to one side only says nothing of what lies on the other.
 */
final class TargetBehindBaseline extends MeasureRule {

    TargetBehindBaseline() {
        super(RuleMetadata.builder("measure/target-behind-baseline")
                .title("A target that is worse than the baseline")
                .why("Whoever reaches it has gone backwards: the target, the baseline or the direction is wrong.")
                .remedy("Find out which of the three is wrong, and correct it. If the level is only to be kept, the "
                        + "direction is at-least or at-most.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    void check(RuleContext context, HeldMeasure held, Measure measure) {
        if (measure.direction().isEmpty()) {
            return;
        }
        List<Figure> baselines = Amounts.figures(measure, ObservationKind.BASELINE);
        for (Mark mark : Amounts.marks(measure)) {
            Optional<Figure> baseline = Amounts.newest(baselines, mark.due());
            if (baseline.isPresent()
                    && isBehind(mark, baseline.get(), measure.direction().get())) {
                context.finding(held.target(mark.number()))
                        .named("measure", held.path())
                        .argument(
                                "direction",
                                Constants.nameOf(measure.direction().get()))
                        .argument("baseline", Amounts.words(baseline.get().amount(), measure))
                        .argument("target", Amounts.words(mark.amount(), measure))
                        .report(
                                "The target of {measure} is worse than the baseline: from {baseline} to {target}, and its "
                                        + "direction is {direction}.");
            }
        }
    }

    private static boolean isBehind(Mark mark, Figure baseline, Direction direction) {
        int change = mark.amount().compareTo(baseline.amount());
        Optional<Bound> bound = baseline.observation().bound();
        return switch (direction) {
            case INCREASE, COMPLETE -> change < 0 && !bound.equals(Optional.of(Bound.AT_MOST));
            case DECREASE -> change > 0 && !bound.equals(Optional.of(Bound.AT_LEAST));
            case AT_LEAST, AT_MOST -> false;
        };
    }
}
