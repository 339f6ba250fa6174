package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TimeScale;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The thin arrows of a timeline that lead from what must be done first to what depends on it. */
final class TimelineLinks {

    private static final Paint LINK = Paint.line(Ink.MUTED, 0.8);
    private static final double CLEAR = 7;

    private final TimeScale scale;
    private final Map<String, TimelineRow> rows = new LinkedHashMap<>();

    /**
     * The links.
     *
     * @param rows all rows, from top to bottom
     */
    TimelineLinks(TimeScale scale, List<TimelineRow> rows) {
        this.scale = scale;
        rows.forEach(row -> this.rows.put(row.item().id(), row));
    }

    /** Draws those that can be seen between two heights. */
    void draw(Svg svg, double top, double bottom) {
        for (TimelineRow row : rows.values()) {
            for (String id : row.item().dependsOn()) {
                Optional.ofNullable(rows.get(id))
                        .filter(first -> reaches(first, row, top, bottom))
                        .ifPresent(first -> draw(svg, first, row));
            }
        }
    }

    private static boolean reaches(TimelineRow first, TimelineRow then, double top, double bottom) {
        return Math.min(first.top(), then.top()) < bottom && Math.max(first.bottom(), then.bottom()) > top;
    }

    /** Down from the deadline of the first, then sideways to the start of the other, or to its bar from above. */
    private void draw(Svg svg, TimelineRow first, TimelineRow then) {
        Optional<LocalDate> from = first.item().due();
        Optional<LocalDate> due = then.item().due();
        if (from.isEmpty() || due.isEmpty() || first == then) {
            return;
        }
        double x = scale.x(from.get());
        double startX = scale.x(then.item().start().orElse(due.get()));
        double dueX = scale.x(due.get());
        boolean isBelow = then.top() > first.top();
        double y = first.markY() + (isBelow ? CLEAR : -CLEAR);
        if (x > startX && x <= dueX) {
            svg.arrow(x, y, x, then.markY() + (isBelow ? -CLEAR : CLEAR), LINK, Ink.MUTED);
            return;
        }
        double endX = x <= startX ? startX - 2 : dueX + CLEAR;
        svg.path(LINK, x, y, x, then.markY());
        svg.arrow(x, then.markY(), endX, then.markY(), LINK, Ink.MUTED);
    }
}
