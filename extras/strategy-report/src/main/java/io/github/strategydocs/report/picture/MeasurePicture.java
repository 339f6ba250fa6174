package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.ChartPoint.Kind;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWrap;
import io.github.strategydocs.report.words.DeadlineWords;
import io.github.strategydocs.report.words.Names;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one figure develops: a chart of what has a value and a date, and the rest in words below. */
final class MeasurePicture {

    private static final List<String> HEADINGS = List.of("What", "When", "Value", "Source or reason");
    private static final double MARGIN = 8;
    private static final int SHOWN = 5;

    private final Measure measure;
    private final List<ChartPoint> points;
    private final String key;

    MeasurePicture(Strategy strategy, Optional<Strategy> previous, Measure measure) {
        this.measure = measure;
        Optional<Measure> before = previous.flatMap(earlier -> earlier.index().find(measure.id(), Measure.class));
        this.points = ChartPoint.of(measure, before, new DeadlineWords(new Names(strategy)));
        this.key = strategy.id() + " " + strategy.version().label() + " measure " + measure.id();
    }

    Picture draw() {
        Svg svg = new Svg();
        double y = drawTitle(svg);
        List<ChartPoint> placed = points.stream().filter(ChartPoint::isPlaced).toList();
        List<ChartPoint> levels = points.stream().filter(ChartPoint::isLevel).toList();
        boolean hasChart = !placed.isEmpty() && placed.size() + levels.size() > 1;
        if (hasChart) {
            y = new Chart(placed, levels, y).draw(svg);
        }
        List<ChartPoint> rest = points.stream()
                .filter(point -> !hasChart || !(point.isPlaced() || point.isLevel()))
                .toList();
        double height = drawWords(svg, rest, y) + MARGIN;
        String description = description();
        return new Picture(
                measure.name(),
                description,
                svg.document(measure.name(), description, key, Drawing.NARROW, height),
                table(),
                false);
    }

    private double drawTitle(Svg svg) {
        List<String> name =
                new TextWrap(13, Drawing.NARROW - 2 * MARGIN, 3).bold().lines(measure.name());
        svg.lines(new TextLine(MARGIN, 20, 13).bold(), Ink.INK, name, 17);
        double y = 20 + name.size() * 17;
        List<String> unit = new TextWrap(12, Drawing.NARROW - 2 * MARGIN, 2).lines(Words.capitalized(unit()));
        svg.lines(new TextLine(MARGIN, y, 12), Ink.MUTED, unit, 15);
        return y + unit.size() * 15;
    }

    private String unit() {
        List<String> parts = new ArrayList<>();
        measure.unit().ifPresent(parts::add);
        measure.direction().map(MeasurePicture::words).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static String words(Direction direction) {
        return switch (direction) {
            case INCREASE -> "more is better";
            case DECREASE -> "less is better";
            case AT_LEAST -> "the target or more";
            case AT_MOST -> "the target or less";
            case COMPLETE -> "to be complete";
        };
    }

    private double drawWords(Svg svg, List<ChartPoint> rest, double top) {
        TextWrap wrap = new TextWrap(12, Drawing.NARROW - 2 * MARGIN, 4);
        double y = top;
        for (ChartPoint point : rest.subList(0, Math.min(SHOWN, rest.size()))) {
            List<String> lines = wrap.lines(Words.capitalized(sentence(point)));
            svg.lines(new TextLine(MARGIN, y + 12, 12), Ink.INK, lines, 15);
            y += lines.size() * 15 + 4;
        }
        if (rest.size() > SHOWN) {
            svg.text(new TextLine(MARGIN, y + 12, 12), Ink.MUTED, "and " + (rest.size() - SHOWN) + " more");
            y += 19;
        }
        if (points.isEmpty()) {
            String none = measure.noTargetBecause()
                    .map(reason -> "No target: " + reason)
                    .orElse("Nothing observed, and no target.");
            List<String> lines = wrap.lines(none);
            svg.lines(new TextLine(MARGIN, y + 12, 12), Ink.MUTED, lines, 15);
            y += lines.size() * 15;
        }
        return y;
    }

    private static String sentence(ChartPoint point) {
        String when = point.when().isEmpty() ? "" : " (" + point.when() + ")";
        return Words.of(point.kind()) + when + ": " + (point.words().isEmpty() ? "no value" : point.words());
    }

    private String description() {
        if (points.isEmpty()) {
            return "Nothing was observed yet, and there is no target.";
        }
        List<String> parts = new ArrayList<>();
        first(Kind.BASELINE).ifPresent(point -> parts.add(sentence(point)));
        last(Kind.ACTUAL).ifPresent(point -> parts.add("latest " + sentence(point)));
        last(Kind.FORECAST).ifPresent(point -> parts.add(sentence(point)));
        points.stream()
                .filter(point -> point.kind() == Kind.TARGET)
                .limit(3)
                .forEach(point -> parts.add(sentence(point)));
        String unit = unit();
        return Words.capitalized(String.join("; ", parts)) + "." + (unit.isEmpty() ? "" : " Unit: " + unit + ".");
    }

    private Optional<ChartPoint> first(Kind kind) {
        return points.stream().filter(point -> point.kind() == kind).findFirst();
    }

    private Optional<ChartPoint> last(Kind kind) {
        return points.stream().filter(point -> point.kind() == kind).reduce((one, other) -> other);
    }

    private DataTable table() {
        List<List<String>> rows = points.stream()
                .map(point -> List.of(Words.of(point.kind()), point.when(), point.words(), point.note()))
                .toList();
        String unit = measure.unit().map(name -> ", in " + name).orElse("");
        return new DataTable(measure.name() + unit, HEADINGS, rows);
    }
}
