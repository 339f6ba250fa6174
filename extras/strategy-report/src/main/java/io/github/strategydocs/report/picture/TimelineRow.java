package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWrap;
import io.github.strategydocs.report.words.DeadlineWords;
import io.github.strategydocs.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of one row of a timeline: what it is, when it is due, and how it stands. */
final class TimelineRow {

    static final double TITLE_X = 8;
    static final double DUE_X = 248;
    static final double CHART_X = 382;
    static final double LINE = 15;

    /** What is said in a word; how far the others have come is to be seen. */
    private static final Set<ProgressStatus> TROUBLE =
            Set.of(ProgressStatus.DELAYED, ProgressStatus.BLOCKED, ProgressStatus.CANCELLED);

    private static final double SIZE = 12;
    private static final double GAP = 10;
    private static final int MAX_LINES = 3;

    private final DueItem item;
    private final double top;
    private final List<String> title;
    private final List<Note> notes = new ArrayList<>();

    /**
     * A line beside the title.
     *
     * @param text what it says
     * @param ink its colour
     * @param isBold whether it matters most
     */
    private record Note(String text, Ink ink, boolean isBold) {}

    TimelineRow(DueItem item, double top, DeadlineWords words, Optional<LocalDate> asOf) {
        this.item = item;
        this.top = top;
        this.title = new TextWrap(SIZE, DUE_X - TITLE_X - GAP, MAX_LINES).lines(item.title());
        boolean hasDate = item.due().isPresent() || item.isRecurring();
        double room = hasDate ? CHART_X - DUE_X - GAP : Drawing.WIDE - DUE_X - GAP;
        String done = item.is(ProgressStatus.COMPLETED) ? " \u00B7 done" : "";
        String due = item.deadline().map(words::of).orElse("no date") + done;
        new TextWrap(SIZE, room, 2).lines(due).forEach(line -> note(line, hasDate ? Ink.INK : Ink.MUTED, false));
        if (item.daysLater() != 0) {
            note("was " + Words.date(item.movedFrom().orElseThrow()), Ink.MUTED, false);
        }
        if (item.isOverdue(asOf)) {
            note("! overdue", Ink.ALARM, true);
        }
        item.status().filter(TROUBLE::contains).ifPresent(status -> note(Words.of(status), Ink.INK, false));
        note(item.note(), Ink.MUTED, false);
        if (item.isNew()) {
            note("new", Ink.MUTED, false);
        }
    }

    private void note(String text, Ink ink, boolean isBold) {
        if (!text.isEmpty()) {
            notes.add(new Note(text, ink, isBold));
        }
    }

    DueItem item() {
        return item;
    }

    double bottom() {
        int lines = Math.max(Math.max(title.size(), notes.size()), item.daysLater() == 0 ? 1 : 2);
        return top + lines * LINE + 8;
    }

    double top() {
        return top;
    }

    /** The height of its bar and of the mark at its deadline. */
    double markY() {
        return top + 4 + LINE / 2;
    }

    void drawWords(Svg svg) {
        svg.lines(new TextLine(TITLE_X, top + 15, SIZE), Ink.INK, title, LINE);
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            TextLine line = new TextLine(DUE_X, top + 15 + i * LINE, SIZE);
            svg.text(note.isBold() ? line.bold() : line, note.ink(), note.text());
        }
    }
}
