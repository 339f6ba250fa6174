package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.report.words.DeadlineWords;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was observed, is expected, or is to be reached.
 *
 * @param kind which of these
 * @param day of which it speaks, if that is known
 * @param when the day or the stretch of time in words; empty if nothing is said
 * @param value the value; a share in hundredths
 * @param isShare whether it was given as a part of a whole
 * @param words the value in words, however it is said
 * @param note what else is known of it
 */
record ChartPoint(
        Kind kind,
        Optional<LocalDate> day,
        String when,
        Optional<BigDecimal> value,
        boolean isShare,
        String words,
        String note) {

    private static final MathContext SHOWN = new MathContext(3);
    private static final MathContext PRECISION = new MathContext(12);

    /** What a point says. */
    enum Kind {
        /** How it was at the start. */
        BASELINE,
        /** How it turned out. */
        ACTUAL,
        /** How it is expected to turn out. */
        FORECAST,
        /** What is to be reached. */
        TARGET,
        /** What was to be reached, before another target took its place. */
        FORMER_TARGET
    }

    /** All points of a measure, oldest first. */
    static List<ChartPoint> of(Measure measure, Optional<Measure> before, DeadlineWords words) {
        List<ChartPoint> points = new ArrayList<>();
        measure.observations().forEach(observation -> points.add(of(observation)));
        measure.targets().forEach(target -> points.add(of(Kind.TARGET, target, words)));
        for (Target target : before.map(Measure::targets).orElse(List.of())) {
            if (!measure.targets().contains(target)) {
                points.add(of(Kind.FORMER_TARGET, target, words));
            }
        }
        points.sort(Comparator.comparing(
                (ChartPoint point) -> point.day().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
        return points;
    }

    private static ChartPoint of(Observation observation) {
        Kind kind = switch (observation.kind()) {
            case BASELINE -> Kind.BASELINE;
            case ACTUAL -> Kind.ACTUAL;
            case FORECAST -> Kind.FORECAST;
        };
        Optional<PartialDate> date = observation
                .on()
                .or(() -> observation.period().flatMap(Timeframe::end))
                .or(() -> observation.period().flatMap(Timeframe::start));
        String when = observation
                .on()
                .map(Words::date)
                .or(() -> observation.period().map(Words::period))
                .orElse("");
        return new ChartPoint(
                kind,
                date.map(PartialDate::lastDay),
                when,
                observation.value().map(value -> share(value, observation.outOf())),
                observation.outOf().isPresent(),
                words(observation),
                observation.source().orElse(""));
    }

    private static BigDecimal share(Decimal value, Optional<Decimal> outOf) {
        return outOf.filter(whole -> whole.toBigDecimal().signum() != 0)
                .map(whole -> value.toBigDecimal().movePointRight(2).divide(whole.toBigDecimal(), PRECISION))
                .orElse(value.toBigDecimal());
    }

    private static String words(Observation observation) {
        Optional<String> number = observation
                .value()
                .map(value ->
                        observation.bound().map(bound -> Words.of(bound) + " ").orElse("")
                                + Words.number(value)
                                + observation
                                        .outOf()
                                        .map(whole -> " of " + Words.number(whole))
                                        .orElse(""));
        return number.or(observation::descriptor).orElse("");
    }

    private static ChartPoint of(Kind kind, Target target, DeadlineWords words) {
        return new ChartPoint(
                kind,
                target.deadline().flatMap(Deadline::dueDate).map(PartialDate::lastDay),
                target.deadline().map(words::inFull).orElse(""),
                target.value().map(Decimal::toBigDecimal),
                false,
                target.value().map(Words::number).or(target::descriptor).orElse(""),
                target.rationale().orElse(""));
    }

    /** Whether it has a place on a chart. */
    boolean isPlaced() {
        return day.isPresent() && value.isPresent();
    }

    /** Whether it says how much, and not when. */
    boolean isLevel() {
        return kind == Kind.TARGET && day.isEmpty() && value.isPresent();
    }

    /** Its value as a number; a share is rounded. */
    String label() {
        return value.map(number -> Words.number(Decimal.of(isShare ? rounded(number) : number)))
                .orElse(words);
    }

    private static BigDecimal rounded(BigDecimal share) {
        BigDecimal rounded = share.round(SHOWN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
