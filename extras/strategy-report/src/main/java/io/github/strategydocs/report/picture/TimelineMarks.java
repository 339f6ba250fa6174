package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TimeScale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bars, marks and arrows of a timeline. */
final class TimelineMarks {

    private static final double HALF_BAR = 5;
    private static final double MARK = 6;
    private static final double MIN_BAR = 4;
    private static final int MOST_TIMES = 100;

    private final TimeScale scale;

    TimelineMarks(TimeScale scale) {
        this.scale = scale;
    }

    /** Draws when something begins, when it is due, and whence that moved. */
    void draw(Svg svg, TimelineRow row) {
        DueItem item = row.item();
        double y = row.markY();
        if (item.isRecurring()) {
            drawTimes(svg, (Deadline.Recurring) item.deadline().orElseThrow(), y);
            return;
        }
        if (item.due().isEmpty()) {
            return;
        }
        double x = scale.x(item.due().get());
        item.start().ifPresent(start -> drawBar(svg, scale.x(start), x, y, item.status()));
        drawMark(svg, item.kind(), x, y, item.status());
        item.movedFrom().ifPresent(then -> drawMove(svg, scale.x(then), x, y + TimelineRow.LINE, item.daysLater() > 0));
    }

    static void drawBar(Svg svg, double from, double to, double y, Optional<ProgressStatus> status) {
        Box bar = new Box(Math.min(from, to), y - HALF_BAR, Math.max(MIN_BAR, Math.abs(to - from)), 2 * HALF_BAR);
        Paint outline = Paint.line(Ink.MAIN, 1);
        if (status.isEmpty()) {
            svg.box(bar, 2, outline.on(Ink.PAPER));
            return;
        }
        switch (status.get()) {
            case NOT_STARTED -> svg.box(bar, 2, outline.on(Ink.PAPER));
            case IN_PROGRESS -> {
                svg.box(bar, 2, outline.on(Ink.MAIN_SOFT));
                svg.line(
                        bar.x(),
                        y,
                        bar.right(),
                        y,
                        Paint.line(Ink.MAIN, 2)); // where colours are the reader's, all are one
            }
            case COMPLETED -> svg.box(bar, 2, outline.on(Ink.MAIN));
            case CANCELLED ->
                svg.box(bar, 2, Paint.line(Ink.MUTED, 1).on(Ink.PAPER).dashed());
            case DELAYED, BLOCKED -> {
                svg.box(bar, 2, Paint.line(Ink.ALARM, 1).on(Ink.ALARM_SOFT));
                svg.hatch(bar, 5, Paint.line(Ink.ALARM, 1));
            }
        }
    }

    static void drawMark(Svg svg, DueItem.Kind kind, double x, double y, Optional<ProgressStatus> status) {
        Paint paint = paint(status);
        switch (kind) {
            case ACTION -> svg.box(new Box(x - 2, y - MARK - 2, 4, 2 * MARK + 4), 1, Paint.filled(Ink.MAIN));
            case MILESTONE -> svg.diamond(x, y, MARK + 1, paint);
            case DELIVERABLE -> svg.box(new Box(x - MARK, y - MARK, 2 * MARK, 2 * MARK), 0, paint);
            case GOAL -> svg.area(paint, x, y - MARK - 1, x + MARK + 1, y + MARK, x - MARK - 1, y + MARK);
            case REVIEW -> svg.circle(x, y, MARK, paint);
        }
    }

    private static Paint paint(Optional<ProgressStatus> status) {
        Paint open = Paint.line(Ink.MAIN, 1.5).on(Ink.PAPER);
        if (status.isEmpty()) {
            return open;
        }
        return switch (status.get()) {
            case NOT_STARTED -> open;
            case IN_PROGRESS -> open.on(Ink.MAIN_SOFT);
            case COMPLETED -> open.on(Ink.MAIN);
            case CANCELLED -> Paint.line(Ink.MUTED, 1).on(Ink.PAPER).dashed();
            case DELAYED, BLOCKED -> Paint.line(Ink.ALARM, 2).on(Ink.ALARM_SOFT);
        };
    }

    static void drawMove(Svg svg, double from, double to, double y, boolean isLater) {
        Ink ink = isLater ? Ink.ALARM : Ink.MAIN;
        svg.line(from, y - 5, from, y + 5, Paint.line(ink, 2));
        svg.arrow(from, y, to, y, ink);
    }

    /** Each time, as far as they can be told apart; else the stretch alone. */
    private void drawTimes(Svg svg, Deadline.Recurring deadline, double y) {
        List<LocalDate> times = times(deadline);
        if (times.isEmpty()) {
            return;
        }
        double first = scale.x(times.get(0));
        double last = scale.x(times.get(times.size() - 1));
        svg.line(first, y, last, y, Paint.line(Ink.MAIN, 1).dashed());
        double step = times.size() < 2 ? Double.MAX_VALUE : (last - first) / (times.size() - 1);
        for (int i = 0; i < times.size(); i++) {
            if (step >= MARK || i == 0 || i == times.size() - 1) {
                double x = scale.x(times.get(i));
                svg.line(x, y - HALF_BAR, x, y + HALF_BAR, Paint.line(Ink.MAIN, 2));
            }
        }
    }

    private static List<LocalDate> times(Deadline.Recurring deadline) {
        List<LocalDate> ends = new ArrayList<>();
        deadline.first().ifPresent(date -> ends.add(date.lastDay()));
        deadline.until().ifPresent(date -> ends.add(date.lastDay()));
        if (ends.size() < 2 || !ends.get(0).isBefore(ends.get(1))) {
            return ends.isEmpty() ? ends : ends.subList(0, 1);
        }
        try {
            return timesBetween(deadline, ends.get(0), ends.get(1));
        } catch (DateTimeException beyondTheCalendar) {
            return ends;
        }
    }

    private static List<LocalDate> timesBetween(Deadline.Recurring deadline, LocalDate first, LocalDate last) {
        List<LocalDate> times = new ArrayList<>();
        LocalDate time = first;
        while (!time.isAfter(last) && times.size() < MOST_TIMES) {
            times.add(time);
            LocalDate next = deadline.every().after(time).toLocalDate();
            if (!next.isAfter(time)) {
                break;
            }
            time = next;
        }
        boolean isCutShort = times.size() < 2 || times.size() == MOST_TIMES;
        return isCutShort ? List.of(first, last) : times;
    }
}
