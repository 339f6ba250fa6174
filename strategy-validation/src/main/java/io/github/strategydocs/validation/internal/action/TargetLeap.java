package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.Amounts;
import io.github.strategydocs.validation.internal.plan.Amounts.Figure;
import io.github.strategydocs.validation.internal.plan.Amounts.Mark;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import io.github.strategydocs.value.Decimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code action/target-leap}. A factor can be told of two positive numbers alone: to bring something down to nothing, or
 * up from nothing, is no multiple of anything.
 */
final class TargetLeap extends BuiltInRule {

    private static final String TIMES = "times";

    TargetLeap() {
        super(RuleMetadata.builder("action/target-leap")
                .title("A target far beyond the baseline, with no evidence")
                .why("Realistic: a leap is possible, but nobody will believe it who does not see on what it rests.")
                .remedy(
                        "Name as evidence who has done it before, or choose a target that lies nearer. If nobody can be compared "
                                + "with, say so as noComparator, and as the target's rationale on what it rests.")
                .inPublication(Severity.WARNING)
                .threshold(new Threshold(
                        TIMES, Decimal.of(3), "times", "More than so many times the baseline, or below it, is a leap."))
                .qualifies(SmartLetter.REALISTIC)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (HeldMeasure held : HeldMeasure.all(context)) {
            context.lookedAt();
            if (!isEvidenced(held)) {
                check(context, held);
            }
        }
    }

    private static boolean isEvidenced(HeldMeasure held) {
        return (held.action().isPresent() && held.action().get().isEvidenced())
                || (held.goal().isPresent() && !held.goal().get().evidence().isEmpty());
    }

    /** Whether there is nobody to name as evidence, and the target says on what it rests. */
    private static boolean isWithoutComparator(HeldMeasure held, Mark mark) {
        return held.action().isPresent()
                && Said.anything(held.action().get().action().noComparator())
                && Said.anything(held.measure().targets().get(mark.number() - 1).rationale());
    }

    private static void check(RuleContext context, HeldMeasure held) {
        List<Figure> baselines = Amounts.figures(held.measure(), ObservationKind.BASELINE);
        BigDecimal times = context.threshold(TIMES).toBigDecimal();
        for (Mark mark : Amounts.marks(held.measure())) {
            Optional<Figure> baseline = Amounts.newest(baselines, mark.due());
            if (baseline.isPresent()
                    && !isWithoutComparator(held, mark)
                    && isLeap(held.measure(), baseline.get().amount(), mark.amount(), times)) {
                context.finding(held.target(mark.number()))
                        .named("measure", held.path())
                        .argument("baseline", Amounts.words(baseline.get().amount(), held.measure()))
                        .argument("target", Amounts.words(mark.amount(), held.measure()))
                        .argument("times", context.threshold(TIMES))
                        .report(
                                mark.amount().compareTo(baseline.get().amount()) > 0
                                        ? "The target of {measure}, {target}, is more than {times} times the baseline, "
                                                + "{baseline}, with no evidence."
                                        : "The baseline of {measure}, {baseline}, is more than {times} times the target, "
                                                + "{target}, with no evidence.");
                return;
            }
        }
    }

    private static boolean isLeap(Measure measure, BigDecimal baseline, BigDecimal target, BigDecimal times) {
        if (measure.direction().isEmpty() || baseline.signum() <= 0 || target.signum() <= 0) {
            return false;
        }
        return switch (measure.direction().get()) {
            case INCREASE, AT_LEAST, COMPLETE -> target.compareTo(baseline.multiply(times)) > 0;
            case DECREASE, AT_MOST -> baseline.compareTo(target.multiply(times)) > 0;
        };
    }
}
