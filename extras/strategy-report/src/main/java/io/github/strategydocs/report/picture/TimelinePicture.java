package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TimeScale;
import io.github.strategydocs.report.words.DeadlineWords;
import io.github.strategydocs.report.words.Names;
import io.github.strategydocs.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What is due when, one row each, and as high as that takes. */
final class TimelinePicture {

    private static final double BAND = 26;
    private static final double RIGHT = 18;
    private static final double TICK_SIZE = 11;
    private static final int MAX_TICKS = 5;
    private static final int MOST_ROWS_WITH_LINKS = 80;

    private final List<DueItem> items;
    private final Optional<LocalDate> asOf;
    private final boolean isComparison;
    private final TimelineFacts facts;
    private final DeadlineWords words;
    private final String key;

    /**
     * A heading over rows.
     *
     * @param y its top
     * @param bottom of the rows below it
     * @param text what it says
     * @param hasDates whether dates stand below
     */
    private record Band(double y, double bottom, String text, boolean hasDates) {}

    TimelinePicture(Strategy strategy, Optional<Strategy> previous, Optional<LocalDate> asOf) {
        List<DueItem> all = DueItems.of(strategy, previous);
        this.items = all.stream().filter(item -> !item.goesWithWhole()).toList();
        this.asOf = asOf;
        this.isComparison = previous.isPresent();
        this.words = new DeadlineWords(new Names(strategy));
        this.facts = new TimelineFacts(all, asOf, isComparison, words, new Names(strategy));
        this.key = strategy.id() + " " + strategy.version().label() + " timeline";
    }

    Picture draw() {
        if (items.isEmpty()) {
            return Drawing.nothing(TimelineFacts.TITLE, "The document plans nothing.", key, facts.headings());
        }
        Svg svg = new Svg();
        double height = drawAll(svg) + 8;
        String description = facts.description();
        return new Picture(
                TimelineFacts.TITLE,
                description,
                svg.document(TimelineFacts.TITLE, description, key, Drawing.WIDE, height),
                facts.table(),
                true);
    }

    private double drawAll(Svg svg) {
        List<Band> bands = new ArrayList<>();
        List<TimelineRow> rows = new ArrayList<>();
        double top = drawLegend(svg, 4) + 4;
        double bottom = layOut(top, bands, rows);
        Optional<List<LocalDate>> range = DueItems.range(items, asOf);
        range.ifPresent(days -> {
            TimeScale scale = new TimeScale(
                    days.get(0),
                    days.get(1),
                    TimelineRow.CHART_X,
                    Drawing.WIDE - RIGHT - TimelineRow.CHART_X,
                    MAX_TICKS);
            drawScale(svg, scale, bands);
            TimelineMarks marks = new TimelineMarks(scale);
            if (rows.size() <= MOST_ROWS_WITH_LINKS) {
                new TimelineLinks(scale, rows).draw(svg);
            }
            rows.forEach(row -> marks.draw(svg, row));
        });
        bands.forEach(band -> drawBand(svg, band));
        rows.forEach(row -> row.drawWords(svg));
        return bottom;
    }

    private double layOut(double top, List<Band> bands, List<TimelineRow> rows) {
        double y = top;
        for (Map.Entry<String, List<DueItem>> group : TimelineGroups.of(items).entrySet()) {
            boolean hasDates =
                    group.getValue().stream().anyMatch(item -> item.due().isPresent());
            double bandTop = y;
            y += BAND;
            for (DueItem item : group.getValue()) {
                TimelineRow row = new TimelineRow(item, y, words, asOf);
                rows.add(row);
                y = row.bottom();
            }
            bands.add(new Band(bandTop, y, group.getKey(), hasDates));
            y += 8;
        }
        return y;
    }

    private void drawScale(Svg svg, TimeScale scale, List<Band> bands) {
        List<TimeScale.Tick> ticks = scale.ticks();
        for (Band band : bands) {
            svg.box(new Box(0, band.y(), Drawing.WIDE, BAND - 4), 0, Paint.filled(Ink.SHADE));
            if (band.hasDates()) {
                scale.drawNames(svg, band.y() + 16, TICK_SIZE, Drawing.WIDE - 4);
                svg.lines(
                        Paint.line(Ink.GRID, 1),
                        ticks.stream()
                                .flatMapToDouble(tick -> DoubleStream.of(tick.x(), band.y(), tick.x(), band.bottom()))
                                .toArray());
                asOf.ifPresent(day -> svg.line(
                        scale.x(day),
                        band.y() + BAND - 4,
                        scale.x(day),
                        band.bottom(),
                        Paint.line(Ink.ALARM, 1.5).dashed()));
            }
        }
    }

    private static void drawBand(Svg svg, Band band) {
        svg.text(new TextLine(TimelineRow.TITLE_X, band.y() + 16, 13).bold(), Ink.INK, band.text());
    }

    private double drawLegend(Svg svg, double top) {
        Legend legend = new Legend();
        for (DueItem.Kind kind : DueItem.Kind.values()) {
            if (items.stream().anyMatch(item -> item.kind() == kind)) {
                legend.add(
                        (to, x, y) -> TimelineMarks.drawMark(to, kind, x + 15, y, Optional.empty()),
                        Words.of(kind) + " due");
            }
        }
        EnumSet<ProgressStatus> statuses = EnumSet.noneOf(ProgressStatus.class);
        items.stream()
                .filter(item -> item.start().isPresent())
                .forEach(item -> item.status().ifPresent(statuses::add));
        boolean hasBoth = statuses.containsAll(EnumSet.of(ProgressStatus.DELAYED, ProgressStatus.BLOCKED));
        for (ProgressStatus status : statuses) {
            // They look alike, and each such row says which it is.
            String words = hasBoth && status == ProgressStatus.DELAYED ? "delayed or blocked" : Words.of(status);
            if (!hasBoth || status != ProgressStatus.BLOCKED) {
                legend.add((to, x, y) -> TimelineMarks.drawBar(to, x, x + 28, y, Optional.of(status)), words);
            }
        }
        if (items.stream().anyMatch(item -> item.daysLater() > 0)) {
            legend.add((to, x, y) -> TimelineMarks.drawMove(to, x, x + 28, y, true), "deadline slipped");
        }
        if (items.stream().anyMatch(item -> item.daysLater() < 0)) {
            legend.add((to, x, y) -> TimelineMarks.drawMove(to, x + 28, x, y, false), "brought forward");
        }
        asOf.ifPresent(day -> legend.add(
                (to, x, y) -> to.line(
                        x + 15, y - 9, x + 15, y + 9, Paint.line(Ink.ALARM, 1.5).dashed()),
                "as of " + Words.date(day)));
        if (items.size() <= MOST_ROWS_WITH_LINKS
                && items.stream().anyMatch(item -> !item.dependsOn().isEmpty())) {
            legend.add((to, x, y) -> to.arrow(x, y, x + 28, y, Ink.MUTED), "must be done first");
        }
        return legend.draw(svg, top);
    }
}
