package io.github.strategydocs.report.picture.internal;

import io.github.strategydocs.report.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Days along a line, with the starts of months, quarters or years marked: as many as have room for their names. */
public final class TimeScale {

    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 120_000};
    private static final double NAME_GAP = 3;
    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_YEAR = 12;

    private final long firstDay;
    private final long days;
    private final YearMonth first;
    private final YearMonth end;
    private final int step;
    private final double left;
    private final double width;
    private final List<Tick> ticks;

    /**
     * The start of a month, a quarter or a year.
     *
     * @param x where it is
     * @param label its name
     */
    public record Tick(double x, String label) {}

    /**
     * A scale on which two days and all between them have a place.
     *
     * @param from the first day
     * @param to the last day
     * @param left its left end
     * @param width from end to end
     * @param maxTicks how many marks have room for their names
     */
    public TimeScale(LocalDate from, LocalDate to, double left, double width, int maxTicks) {
        this.step = step(YearMonth.from(from), YearMonth.from(to), maxTicks);
        this.first = start(YearMonth.from(from), step);
        this.end = YearMonth.from(to).plusMonths(1);
        this.firstDay = first.atDay(1).toEpochDay();
        this.days = end.atDay(1).toEpochDay() - firstDay;
        this.left = left;
        this.width = width;
        this.ticks = made();
    }

    private static int step(YearMonth from, YearMonth to, int maxTicks) {
        for (int step : STEPS) {
            long months = index(to) - index(start(from, step)) + 1;
            if ((months - 1) / step + 1 <= maxTicks) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** A scale starts with a month or a quarter; to start with a year might leave most of it empty. */
    private static YearMonth start(YearMonth from, int step) {
        return floor(from, Math.min(step, MONTHS_A_QUARTER));
    }

    private static long index(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    private static YearMonth floor(YearMonth month, int step) {
        return month.minusMonths(Math.floorMod(index(month), (long) step));
    }

    /** Where a day is, by its middle. */
    public double x(LocalDate day) {
        return left + (day.toEpochDay() - firstDay + 0.5) / days * width;
    }

    /**
     * Writes the names of the marks, each to the right of its mark, or as far to the right as it can stand; one that would
     * cover another is left out.
     */
    public void drawNames(Svg svg, double y, double size, double right) {
        double free = 0;
        for (Tick tick : ticks) {
            double width = TextWidth.of(tick.label(), size);
            double x = Math.min(tick.x() + NAME_GAP, right - width);
            if (x >= free) {
                svg.text(new TextLine(x, y, size), Ink.MUTED, tick.label());
                free = x + width + NAME_GAP;
            }
        }
    }

    /** The marks from left to right. */
    public List<Tick> ticks() {
        return ticks;
    }

    private List<Tick> made() {
        List<Tick> made = new ArrayList<>();
        YearMonth month = floor(first, step);
        if (month.isBefore(first)) {
            month = month.plusMonths(step);
        }
        while (month.isBefore(end)) {
            LocalDate day = month.atDay(1);
            double x = left + (double) (day.toEpochDay() - firstDay) / days * width;
            made.add(new Tick(x, step < MONTHS_A_YEAR ? Words.month(day) : Words.year(day)));
            month = month.plusMonths(step);
        }
        return List.copyOf(made);
    }
}
