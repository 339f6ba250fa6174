package io.github.strategydocs.validation.internal.plan;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a measure, made comparable: where the unit is a percentage, an observation of 20 of 330 counts as its
 * share.
 */
public final class Amounts {

    private static final Set<String> PERCENTAGES = Set.of("%", "percent", "per cent", "percentage", "pct");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN_DECIMALS = 2;
    private static final int LONGEST_PLAIN = 20;

    private Amounts() {}

    /**
     * An observation as a number.
     *
     * @param number which of the observations of the measure it is, counted from 1
     * @param observation the observation
     * @param amount its value in the unit of the measure
     * @param day the day of which it speaks, if it says one
     */
    public record Figure(int number, Observation observation, BigDecimal amount, Optional<LocalDate> day) {}

    /**
     * A target as a number.
     *
     * @param number which of the targets of the measure it is, counted from 1
     * @param amount its value
     * @param due the day by which it is to be reached, if there is one
     */
    public record Mark(int number, BigDecimal amount, Optional<LocalDate> due) {}

    /**
     * The observations of one kind that are numbers.
     *
     * @param measure a measure
     * @param kind the kind
     * @return an unmodifiable list in the order of the document
     */
    public static List<Figure> figures(Measure measure, ObservationKind kind) {
        List<Figure> figures = new ArrayList<>();
        int number = 0;
        for (Observation observation : measure.observations()) {
            number++;
            if (observation.kind() == kind) {
                Optional<BigDecimal> amount = amount(observation, measure);
                if (amount.isPresent()) {
                    figures.add(new Figure(number, observation, amount.get(), day(observation)));
                }
            }
        }
        return Collections.unmodifiableList(figures);
    }

    /**
     * The targets that are numbers.
     *
     * @param measure a measure
     * @return an unmodifiable list in the order of the document
     */
    public static List<Mark> marks(Measure measure) {
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (Target target : measure.targets()) {
            number++;
            if (target.value().isPresent()) {
                Optional<PartialDate> due = Deadlines.dueDate(target.deadline());
                marks.add(new Mark(
                        number,
                        target.value().get().toBigDecimal(),
                        due.isPresent() ? Optional.of(due.get().lastDay()) : Optional.empty()));
            }
        }
        return Collections.unmodifiableList(marks);
    }

    /**
     * The newest of some figures.
     *
     * @param figures the figures
     * @param until the last day that counts, if there is one
     * @return the newest that is not of a later day; one without a day only where no other is there
     */
    public static Optional<Figure> newest(List<Figure> figures, Optional<LocalDate> until) {
        Figure newest = null;
        for (Figure figure : figures) {
            boolean counts = figure.day().isEmpty()
                    || until.isEmpty()
                    || !figure.day().get().isAfter(until.get());
            if (counts && (newest == null || isNewer(figure, newest))) {
                newest = figure;
            }
        }
        return Optional.ofNullable(newest);
    }

    private static boolean isNewer(Figure figure, Figure other) {
        return figure.day().isPresent()
                && (other.day().isEmpty()
                        || !figure.day().get().isBefore(other.day().get()));
    }

    private static Optional<BigDecimal> amount(Observation observation, Measure measure) {
        if (observation.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = observation.value().get().toBigDecimal();
        if (observation.outOf().isEmpty() || !isPercentage(measure)) {
            return Optional.of(value);
        }
        BigDecimal whole = observation.outOf().get().toBigDecimal();
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(value.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
    }

    private static boolean isPercentage(Measure measure) {
        return measure.unit().isPresent()
                && PERCENTAGES.contains(measure.unit().get().strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<LocalDate> day(Observation observation) {
        if (observation.on().isPresent()) {
            return Optional.of(observation.on().get().lastDay());
        }
        if (observation.period().isPresent() && observation.period().get().end().isPresent()) {
            return Optional.of(observation.period().get().end().get().lastDay());
        }
        return Optional.empty();
    }

    /**
     * A number in words.
     *
     * @param amount the number
     * @param measure the measure, for its unit
     * @return for example {@code 58.01%} or {@code 3 services}
     */
    public static String words(BigDecimal amount, Measure measure) {
        String digits = digits(amount);
        if (measure.unit().isEmpty()) {
            return digits;
        }
        String unit = measure.unit().get();
        return unit.equals("%") ? digits + unit : digits + " " + unit;
    }

    private static String digits(BigDecimal amount) {
        BigDecimal shown = amount;
        if (amount.scale() > SHOWN_DECIMALS) {
            shown = amount.abs().compareTo(BigDecimal.ONE) < 0
                    ? amount.round(new MathContext(SHOWN_DECIMALS))
                    : amount.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
        }
        BigDecimal stripped = shown.stripTrailingZeros();
        return Math.abs(stripped.scale()) > LONGEST_PLAIN ? stripped.toString() : stripped.toPlainString();
    }
}
