package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.Nullable;

/** How much of the way from its baseline to its target a measure has gone. */
final class Progress {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Progress() {}

    /**
     * The share of the way from the newest baseline to the last target at the newest result.
     *
     * @return per cent, below 0 and above 100 where it is so; empty where one of the three is no number, or all are not
     *     of one kind
     */
    static OptionalInt of(Measure measure) {
        Optional<BigDecimal> baseline = newest(measure, ObservationKind.BASELINE);
        boolean isReported =
                measure.observations().stream().anyMatch(observation -> observation.kind() == ObservationKind.ACTUAL);
        Optional<BigDecimal> actual = isReported ? newest(measure, ObservationKind.ACTUAL) : baseline;
        Optional<BigDecimal> target = measure.targets().stream()
                .max(Comparator.comparing(Progress::due, Comparator.nullsFirst(Comparator.naturalOrder())))
                .flatMap(Target::value)
                .map(Decimal::toBigDecimal);
        if (baseline.isEmpty() || actual.isEmpty() || target.isEmpty()) {
            return OptionalInt.empty();
        }
        BigDecimal way = target.get().subtract(baseline.get(), MathContext.DECIMAL64);
        if (way.signum() == 0) {
            return OptionalInt.empty();
        }
        BigDecimal done = actual.get().subtract(baseline.get(), MathContext.DECIMAL64);
        BigDecimal share = done.multiply(HUNDRED).divide(way, 0, RoundingMode.HALF_UP);
        return share.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(share.intValue());
    }

    @Nullable
    private static PartialDate due(Target target) {
        return target.deadline().flatMap(deadline -> deadline.dueDate()).orElse(null);
    }

    private static Optional<BigDecimal> newest(Measure measure, ObservationKind kind) {
        return measure.observations().stream()
                .filter(observation -> observation.kind() == kind)
                .max(Comparator.comparing(Progress::when, Comparator.nullsFirst(Comparator.naturalOrder())))
                .flatMap(observation -> number(observation, isPercentage(measure)));
    }

    @Nullable
    static PartialDate when(Observation observation) {
        return observation
                .on()
                .or(() -> observation.period().flatMap(period -> period.end().or(period::start)))
                .orElse(null);
    }

    private static boolean isPercentage(Measure measure) {
        return measure.unit()
                .filter(unit -> unit.equals("%") || unit.startsWith("per cent") || unit.startsWith("percent"))
                .isPresent();
    }

    /** A share, such as 20 of 330, compares with a percentage and with nothing else. */
    private static Optional<BigDecimal> number(Observation observation, boolean isPercentage) {
        Optional<BigDecimal> value = observation.value().map(Decimal::toBigDecimal);
        if (observation.outOf().isEmpty()) {
            return value;
        }
        BigDecimal whole = observation.outOf().get().toBigDecimal();
        return isPercentage && whole.signum() != 0
                ? value.map(part -> part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64))
                : Optional.empty();
    }
}
