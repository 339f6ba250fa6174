package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.plan.Amounts;
import io.github.strategydocs.validation.internal.plan.Amounts.Figure;
import io.github.strategydocs.validation.internal.plan.Amounts.Mark;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import io.github.strategydocs.value.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * {@code measure/off-track}. The line leads to the first target that is not due before the newest value, or to the last
 * of all where each was due earlier.
 */
final class OffTrack extends MeasureRule {

    private static final String BEHIND = "behind";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    OffTrack() {
        super(RuleMetadata.builder("measure/off-track")
                .title("A measure that has fallen behind the way to its target")
                .why("Seen early, this can be mended; seen at the deadline, it can only be explained.")
                .remedy("Say what is being done about it, or set another target and say why.")
                .inDraft(Severity.INFO)
                .inPublication(Severity.WARNING)
                .threshold(new Threshold(
                        BEHIND,
                        Decimal.of(25),
                        "%",
                        "More than this share of the way from baseline to target behind the straight line is too far."))
                .build());
    }

    /** Where nobody has measured since, nothing shows whether it is on track. */
    @Override
    boolean concerns(Measure measure) {
        return hasWay(measure) && newestDated(measure, ObservationKind.ACTUAL).isPresent();
    }

    @Override
    void check(RuleContext context, HeldMeasure held, Measure measure) {
        Optional<Figure> actual = newestDated(measure, ObservationKind.ACTUAL);
        Optional<Figure> baseline = newestDated(measure, ObservationKind.BASELINE);
        if (actual.isEmpty() || baseline.isEmpty()) {
            return;
        }
        LocalDate day = actual.get().day().orElseThrow();
        Optional<Mark> target = next(Amounts.marks(measure), day);
        if (target.isPresent() && day.isAfter(baseline.get().day().orElseThrow())) {
            compare(context, held, baseline.get(), actual.get(), target.get());
        }
    }

    private static boolean hasWay(Measure measure) {
        return !measure.direction().equals(Optional.of(Direction.AT_LEAST))
                && !measure.direction().equals(Optional.of(Direction.AT_MOST));
    }

    private static Optional<Figure> newestDated(Measure measure, ObservationKind kind) {
        Optional<Figure> newest = Amounts.newest(Amounts.figures(measure, kind), Optional.empty());
        return newest.isPresent() && newest.get().day().isPresent() ? newest : Optional.empty();
    }

    private static Optional<Mark> next(List<Mark> marks, LocalDate day) {
        Mark next = null;
        for (Mark mark : marks) {
            if (mark.due().isPresent() && (next == null || isNearer(mark, next, day))) {
                next = mark;
            }
        }
        return Optional.ofNullable(next);
    }

    private static boolean isNearer(Mark mark, Mark known, LocalDate day) {
        LocalDate due = mark.due().orElseThrow();
        LocalDate knownDue = known.due().orElseThrow();
        if (knownDue.isBefore(day)) {
            return due.isAfter(knownDue);
        }
        return !due.isBefore(day) && due.isBefore(knownDue);
    }

    private static void compare(RuleContext context, HeldMeasure held, Figure baseline, Figure actual, Mark target) {
        LocalDate start = baseline.day().orElseThrow();
        LocalDate end = target.due().orElseThrow();
        BigDecimal way = target.amount().subtract(baseline.amount(), MathContext.DECIMAL64);
        if (way.signum() == 0 || !end.isAfter(start) || isWrongWay(held.measure(), way)) {
            return;
        }
        LocalDate day = actual.day().orElseThrow();
        BigDecimal time = day.isAfter(end)
                ? BigDecimal.ONE
                : share(ChronoUnit.DAYS.between(start, day), ChronoUnit.DAYS.between(start, end));
        BigDecimal gone = actual.amount().subtract(baseline.amount(), MathContext.DECIMAL64);
        BigDecimal behind =
                time.subtract(gone.divide(way, MathContext.DECIMAL64)).multiply(HUNDRED);
        if (behind.compareTo(context.threshold(BEHIND).toBigDecimal()) > 0) {
            if (!day.isBefore(end)) {
                reportMissed(context, held, actual, target);
                return;
            }
            BigDecimal expected = baseline.amount().add(way.multiply(time), MathContext.DECIMAL64);
            context.finding(held.observation(actual.number()))
                    .named("measure", held.path())
                    .argument("actual", Amounts.words(actual.amount(), held.measure()))
                    .argument("on", day)
                    .argument("expected", Amounts.words(expected, held.measure()))
                    .argument("baseline", Amounts.words(baseline.amount(), held.measure()))
                    .argument("target", Amounts.words(target.amount(), held.measure()))
                    .argument("due", end)
                    .report("{measure} was {actual} on {on}, and should have been about {expected} on the way from "
                            + "{baseline} to {target} by {due}.");
        }
    }

    /** From the day of the target on there is no way left on which to be late. */
    private static void reportMissed(RuleContext context, HeldMeasure held, Figure actual, Mark target) {
        BigDecimal gap =
                target.amount().subtract(actual.amount(), MathContext.DECIMAL64).abs();
        context.finding(held.observation(actual.number()))
                .named("measure", held.path())
                .argument("actual", Amounts.words(actual.amount(), held.measure()))
                .argument("on", actual.day().orElseThrow())
                .argument("gap", Amounts.words(gap, held.measure()))
                .argument("target", Amounts.words(target.amount(), held.measure()))
                .argument("due", target.due().orElseThrow())
                .report("{measure} was {actual} on {on}: the target, {target} by {due}, was missed by {gap}.");
    }

    /** A target that is worse than the baseline is found by a rule of its own. */
    private static boolean isWrongWay(Measure measure, BigDecimal way) {
        Optional<Direction> direction = measure.direction();
        return direction.isPresent() && (direction.get() == Direction.DECREASE) == (way.signum() > 0);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
