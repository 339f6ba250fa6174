package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.ChartPoint.Kind;
import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Labels;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWidth;
import io.github.strategydocs.report.picture.internal.TimeScale;
import io.github.strategydocs.report.picture.internal.ValueScale;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.value.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Values over time: a full line through what was observed, a dashed one to what is expected or to be reached. */
final class Chart {

    private static final Paint TO_COME = Paint.line(Ink.MUTED, 1.5).dashed();
    private static final double HEIGHT = 150;
    private static final double SIZE = 11;
    private static final double MARGIN = 10;
    private static final int MOST_LABELS = 12;

    private final List<ChartPoint> points;
    private final List<ChartPoint> levels;
    private final double top;
    private final ValueScale values;
    private final TimeScale times;
    private final List<BigDecimal> ticks;
    private final List<String> tickLabels;
    private final double left;
    private final Labels labels;

    /** The chart of points that have a day and a value, oldest first, and of levels to be reached, below a height. */
    Chart(List<ChartPoint> points, List<ChartPoint> levels, double top) {
        this.points = points;
        this.levels = levels;
        this.top = top + 16;
        this.values = new ValueScale(
                Stream.concat(points.stream(), levels.stream())
                        .map(Chart::value)
                        .toList(),
                this.top,
                HEIGHT);
        this.ticks = values.ticks();
        this.tickLabels = ticks.stream().map(Chart::label).toList();
        double widest = tickLabels.stream()
                .mapToDouble(label -> TextWidth.of(label, SIZE))
                .max()
                .orElse(0);
        this.left = MARGIN + widest + 6;
        this.labels = new Labels(new Box(left, this.top - 15, Drawing.NARROW - left, HEIGHT + 15), SIZE);
        this.times = new TimeScale(
                points.get(0).day().orElseThrow(),
                points.get(points.size() - 1).day().orElseThrow(),
                left + MARGIN,
                Drawing.NARROW - left - 3 * MARGIN,
                4);
    }

    private static BigDecimal value(ChartPoint point) {
        return point.value().orElseThrow();
    }

    private static String label(BigDecimal tick) {
        BigDecimal plain = tick.stripTrailingZeros();
        return Words.number(
                Decimal.of(plain.scale() < 0 && plain.precision() - plain.scale() < 15 ? plain.setScale(0) : plain));
    }

    private double x(ChartPoint point) {
        return times.x(point.day().orElseThrow());
    }

    private double y(ChartPoint point) {
        return values.y(value(point));
    }

    /** Draws it; gives the height down to which it goes. */
    double draw(Svg svg) {
        drawAxes(svg);
        for (ChartPoint level : levels) {
            svg.line(left, y(level), Drawing.NARROW - MARGIN, y(level), TO_COME);
        }
        List<ChartPoint> observed = of(Kind.BASELINE, Kind.ACTUAL);
        drawLine(svg, observed, Paint.line(Ink.MAIN, 2));
        drawLine(
                svg,
                from(observed, of(Kind.FORECAST)),
                Paint.line(Ink.MAIN, 1.5).dashed());
        drawLine(
                svg,
                from(first(observed), of(Kind.TARGET)),
                Paint.line(Ink.MUTED, 1.5).dashed());
        points.forEach(point -> drawMark(svg, point.kind(), x(point), y(point)));
        drawLabels(svg);
        return top + HEIGHT + 28;
    }

    private List<ChartPoint> of(Kind one, Kind... others) {
        List<Kind> kinds = new ArrayList<>(List.of(others));
        kinds.add(one);
        return points.stream().filter(point -> kinds.contains(point.kind())).toList();
    }

    private static List<ChartPoint> first(List<ChartPoint> some) {
        return some.isEmpty() ? some : some.subList(0, 1);
    }

    /** The last of some points, and then the others. */
    private static List<ChartPoint> from(List<ChartPoint> some, List<ChartPoint> others) {
        List<ChartPoint> all = new ArrayList<>();
        if (!some.isEmpty()) {
            all.add(some.get(some.size() - 1));
        }
        all.addAll(others);
        return all;
    }

    private void drawLine(Svg svg, List<ChartPoint> some, Paint paint) {
        if (some.size() < 2) {
            return;
        }
        double[] xy = new double[some.size() * 2];
        for (int i = 0; i < some.size(); i++) {
            xy[2 * i] = x(some.get(i));
            xy[2 * i + 1] = y(some.get(i));
        }
        svg.path(paint, xy);
        for (int i = 2; i < Math.min(xy.length, 2 * MOST_LABELS); i += 2) {
            labels.avoidIfPossible(xy[i - 2], xy[i - 1], xy[i], xy[i + 1]);
        }
    }

    static void drawMark(Svg svg, Kind kind, double x, double y) {
        Paint open = Paint.line(Ink.MAIN, 1.5).on(Ink.PAPER);
        switch (kind) {
            case BASELINE -> svg.box(new Box(x - 4, y - 4, 8, 8), 0, open.on(Ink.MAIN));
            case ACTUAL -> svg.circle(x, y, 4, open.on(Ink.MAIN));
            case FORECAST -> svg.circle(x, y, 4, open);
            case TARGET -> svg.diamond(x, y, 6, Paint.line(Ink.INK, 1.5).on(Ink.PAPER));
            case FORMER_TARGET ->
                svg.diamond(x, y, 6, Paint.line(Ink.MUTED, 1).on(Ink.PAPER).dashed());
        }
    }

    private void drawAxes(Svg svg) {
        double right = Drawing.NARROW - MARGIN;
        double bottom = top + HEIGHT;
        double[] heights = ticks.stream().mapToDouble(values::y).toArray();
        svg.lines(
                Paint.line(Ink.GRID, 1),
                Arrays.stream(heights)
                        .flatMap(y -> DoubleStream.of(left, y, right, y))
                        .toArray());
        for (int i = 0; i < heights.length; i++) {
            svg.text(new TextLine(left - 5, heights[i] + 4, SIZE).ending(), Ink.MUTED, tickLabels.get(i));
        }
        DoubleStream marks =
                times.ticks().stream().flatMapToDouble(tick -> DoubleStream.of(tick.x(), bottom, tick.x(), bottom + 4));
        svg.lines(
                Paint.line(Ink.MUTED, 1),
                DoubleStream.concat(marks, DoubleStream.of(left, bottom, right, bottom))
                        .toArray());
        times.drawNames(svg, bottom + 16, SIZE, right);
    }

    /** What matters most first, since there may not be room for all. */
    private void drawLabels(Svg svg) {
        points.stream()
                .limit(MOST_LABELS * 10L)
                .forEach(point -> labels.avoid(new Box(x(point) - 5, y(point) - 5, 10, 10)));
        for (ChartPoint level : levels.subList(0, Math.min(MOST_LABELS, levels.size()))) {
            labels.add(svg, left + 60, y(level) + 4, Ink.INK, Words.of(level.kind()) + " " + level.label());
        }
        List<ChartPoint> wanted = new ArrayList<>(first(of(Kind.BASELINE)));
        wanted.addAll(from(of(Kind.ACTUAL), List.of()));
        wanted.addAll(of(Kind.TARGET));
        wanted.addAll(of(Kind.FORECAST, Kind.FORMER_TARGET));
        wanted.addAll(of(Kind.ACTUAL));
        wanted.stream().distinct().limit(MOST_LABELS).forEach(point -> {
            String prefix = point.kind() == Kind.ACTUAL ? "" : Words.of(point.kind()) + " ";
            if (!labels.add(svg, x(point), y(point), Ink.INK, prefix + point.label())) {
                labels.add(svg, x(point), y(point), Ink.INK, point.label());
            }
        });
    }
}
