package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWrap;
import java.util.ArrayList;
import java.util.List;

/** What the numbers on a map stand for, in columns. */
final class Key {

    private static final double SIZE = 13;
    private static final double LINE = 16;
    private static final double SPACE = 6;
    private static final double MARGIN = 8;
    private static final int MAX_LINES = 3;
    private static final int VERY_FEW = 4;
    private static final int FEW = 60;

    private final double chipWidth;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A line of the key.
     *
     * @param label of the chip; empty for none
     * @param text what it stands for
     * @param isHeading whether it is over the lines that follow
     */
    private record Entry(String label, String text, boolean isHeading) {}

    /** A key to chips of a width. */
    Key(double chipWidth) {
        this.chipWidth = chipWidth;
    }

    void addHeading(String text) {
        entries.add(new Entry("", text, true));
    }

    void add(String label, String text) {
        entries.add(new Entry(label, text, false));
    }

    /** Draws it below a height; gives the height down to which it goes. */
    double draw(Svg svg, double top) {
        int columns = entries.size() <= VERY_FEW ? 1 : entries.size() <= FEW ? 2 : 3;
        double width = (Drawing.WIDE - 2 * MARGIN) / columns;
        List<List<String>> texts = new ArrayList<>();
        double total = 0;
        for (Entry entry : entries) {
            List<String> lines = wrapped(entry, width);
            texts.add(lines);
            total += height(entry, lines);
        }
        double y = top;
        double bottom = top;
        int column = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double least = total / columns - (entry.isHeading() ? 3 * LINE : LINE);
            boolean followsHeading = i > 0 && entries.get(i - 1).isHeading();
            if (y > top && y - top >= least && column < columns - 1 && !followsHeading) {
                column++;
                y = top;
            }
            draw(svg, entry, texts.get(i), MARGIN + column * width, y);
            y += height(entry, texts.get(i));
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }

    private List<String> wrapped(Entry entry, double width) {
        double room = width - 2 * MARGIN - (entry.label().isEmpty() ? 0 : chipWidth + SPACE);
        TextWrap wrap = new TextWrap(SIZE, room, MAX_LINES);
        return entry.isHeading() ? wrap.bold().lines(entry.text()) : wrap.lines(entry.text());
    }

    private static double height(Entry entry, List<String> lines) {
        double height = Math.max(lines.size() * LINE, entry.label().isEmpty() ? 0 : Chips.HEIGHT) + SPACE;
        return entry.isHeading() ? height + SPACE : height;
    }

    private void draw(Svg svg, Entry entry, List<String> lines, double x, double y) {
        if (entry.isHeading()) {
            svg.lines(new TextLine(x, y + SPACE + 13, SIZE).bold(), Ink.INK, lines, LINE);
            return;
        }
        double textX = x;
        if (!entry.label().isEmpty()) {
            Chips.drawChip(svg, new Box(x, y, chipWidth, Chips.HEIGHT), entry.label());
            textX += chipWidth + SPACE;
        }
        svg.lines(new TextLine(textX, y + 14, SIZE), Ink.INK, lines, LINE);
    }
}
