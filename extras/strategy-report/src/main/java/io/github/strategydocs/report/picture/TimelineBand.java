package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TimeScale;
import io.github.strategydocs.report.words.DeadlineWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** A heading of a timeline, with the rows below it. */
final class TimelineBand {

    private static final double HEADING = 26;
    private static final double GAP = 8;
    private static final double TICK_SIZE = 11;

    private final double top;
    private final String heading;
    private final boolean hasDates;
    private final List<TimelineRow> rows = new ArrayList<>();

    TimelineBand(double top, String heading, List<DueItem> items, DeadlineWords words, Optional<LocalDate> asOf) {
        this.top = top;
        this.heading = heading;
        this.hasDates = items.stream().anyMatch(item -> item.due().isPresent());
        double y = top + HEADING;
        for (DueItem item : items) {
            TimelineRow row = new TimelineRow(item, y, words, asOf);
            rows.add(row);
            y = row.bottom();
        }
    }

    /** At least one. */
    List<TimelineRow> rows() {
        return rows;
    }

    private double bottom() {
        return rows.get(rows.size() - 1).bottom();
    }

    /** Where the next can begin. */
    double end() {
        return bottom() + GAP;
    }

    /** Draws what says which the dates are, over the rows where there are any. */
    void drawScale(Svg svg, TimeScale scale, Optional<LocalDate> asOf) {
        if (!hasDates) {
            return;
        }
        svg.lines(
                Paint.line(Ink.GRID, 1),
                scale.ticks().stream()
                        .flatMapToDouble(tick -> DoubleStream.of(tick.x(), top, tick.x(), bottom()))
                        .toArray());
        asOf.ifPresent(day -> svg.line(
                scale.x(day),
                top + HEADING - 4,
                scale.x(day),
                bottom(),
                Paint.line(Ink.ALARM, 1.5).dashed()));
    }

    /** Draws the heading, with the names of the dates where there is a scale. */
    void drawHeading(Svg svg, Optional<TimeScale> scale) {
        svg.box(new Box(0, top, Drawing.WIDE, HEADING - 4), 0, Paint.filled(Ink.SHADE));
        scale.filter(dates -> hasDates).ifPresent(dates -> dates.drawNames(svg, top + 16, TICK_SIZE, Drawing.WIDE - 4));
        svg.text(new TextLine(TimelineRow.TITLE_X, top + 16, 13).bold(), Ink.INK, heading);
    }
}
