package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** What the signs of a picture mean, in as many lines as it takes. */
final class Legend {

    static final double SYMBOL_WIDTH = 30;

    private static final double SIZE = 12;
    private static final double LINE = 22;
    private static final double SPACE = 16;
    private static final double MARGIN = 8;

    private final List<Entry> entries = new ArrayList<>();

    /** Draws a sign. */
    @FunctionalInterface
    interface Symbol {

        /** Draws it between x and {@code x + SYMBOL_WIDTH}, with its middle at y. */
        void draw(Svg svg, double x, double y);
    }

    private record Entry(Symbol symbol, String text) {}

    void add(Symbol symbol, String text) {
        entries.add(new Entry(symbol, text));
    }

    /** Draws it below a height; gives the height down to which it goes. */
    double draw(Svg svg, double top) {
        double x = MARGIN;
        double y = top;
        for (Entry entry : entries) {
            double width = SYMBOL_WIDTH + 6 + TextWidth.of(entry.text(), SIZE) + SPACE;
            if (x > MARGIN && x + width > Drawing.WIDE) {
                x = MARGIN;
                y += LINE;
            }
            entry.symbol().draw(svg, x, y + LINE / 2);
            svg.text(new TextLine(x + SYMBOL_WIDTH + 6, y + LINE / 2 + 4, SIZE), Ink.MUTED, entry.text());
            x += width;
        }
        return entries.isEmpty() ? top : y + LINE;
    }
}
