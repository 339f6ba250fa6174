package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
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

/** What is due when, one row each, and as high as that takes. */
final class TimelinePicture {

    private static final double RIGHT = 18;
    private static final int MAX_TICKS = 5;
    private static final int MOST_ROWS_WITH_LINKS = 80;

    private final List<DueItem> items;
    private final Optional<LocalDate> asOf;
    private final boolean isComparison;
    private final TimelineFacts facts;
    private final DeadlineWords words;
    private final String key;

    TimelinePicture(Strategy strategy, Earlier previous, Optional<LocalDate> asOf) {
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
        Svg head = new Svg();
        double top = drawLegend(head, 4) + 4;
        String description = facts.description();
        TimelinePieces pieces = new TimelinePieces(head, layOut(top), scale(), asOf, hasLinks());
        return new Picture(
                TimelineFacts.TITLE,
                description,
                pieces.document(TimelineFacts.TITLE, description, key),
                facts.table(),
                true);
    }

    private List<TimelineBand> layOut(double top) {
        List<TimelineBand> bands = new ArrayList<>();
        double y = top;
        for (Map.Entry<String, List<DueItem>> group : TimelineGroups.of(items).entrySet()) {
            TimelineBand band = new TimelineBand(y, group.getKey(), group.getValue(), words, asOf);
            bands.add(band);
            y = band.end();
        }
        return bands;
    }

    private Optional<TimeScale> scale() {
        return DueItems.range(items, asOf)
                .map(days -> new TimeScale(
                        days.get(0),
                        days.get(1),
                        TimelineRow.CHART_X,
                        Drawing.WIDE - RIGHT - TimelineRow.CHART_X,
                        MAX_TICKS));
    }

    private boolean hasLinks() {
        return items.size() <= MOST_ROWS_WITH_LINKS
                && items.stream().anyMatch(item -> !item.dependsOn().isEmpty());
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
        if (hasLinks()) {
            legend.add((to, x, y) -> to.arrow(x, y, x + 28, y, Ink.MUTED), "must be done first");
        }
        return legend.draw(svg, top);
    }
}
