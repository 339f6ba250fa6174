package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.FlowGrid;
import io.github.strategydocs.report.picture.internal.FlowGrid.Block;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWrap;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What means there are: four kinds, three phases. Amounts are listed and not added up, since one allocation may be a part
 * of another.
 */
final class ResourceMatrixPicture {

    private static final double LEFT = 76;
    private static final double TOP = 34;
    /** Most is usually said of delivering. */
    private static final double[] WIDTHS = {180, 276, 180};

    private static final double SIZE = 12;
    private static final double LINE = 15;
    private static final double SIGN = 20;
    private static final int SHOWN = 8;
    private static final int FEW = 5;
    private static final int VERY_FEW = 2;

    private final ResourceFacts facts;
    private final String key;

    /**
     * A line in a cell.
     *
     * @param sign how certain the means are
     * @param text what they are
     * @param ink of the text
     */
    private record Line(String sign, List<String> text, Ink ink) {}

    ResourceMatrixPicture(Strategy strategy) {
        this.facts = new ResourceFacts(strategy);
        this.key = strategy.id() + " " + strategy.version().label() + " resources";
    }

    Picture draw() {
        DataTable table = facts.table();
        if (table.rows().isEmpty()) {
            return Drawing.nothing(
                    ResourceFacts.TITLE, "The document says nothing of means.", key, ResourceFacts.HEADINGS);
        }
        Svg svg = new Svg();
        double height = drawMatrix(svg) + 8;
        String description = facts.description();
        return new Picture(
                ResourceFacts.TITLE,
                description,
                svg.document(ResourceFacts.TITLE, description, key, Drawing.WIDE, height),
                table,
                true);
    }

    private double drawMatrix(Svg svg) {
        FlowGrid grid = new FlowGrid(LEFT, TOP, WIDTHS, new double[ResourceFacts.KINDS.size()], 48);
        List<Block> blocks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < ResourceFacts.KINDS.size(); row++) {
            for (int column = 0; column < ResourceFacts.PHASES.size(); column++) {
                double room = grid.room(column);
                for (Line line :
                        lines(facts.cell(ResourceFacts.KINDS.get(row), ResourceFacts.PHASES.get(column)), room)) {
                    lines.add(line);
                    blocks.add(new Block(column, row, room, line.text().size() * LINE - 2));
                }
            }
        }
        List<Box> boxes = grid.place(blocks);
        drawFrame(svg, grid);
        for (int i = 0; i < lines.size(); i++) {
            drawLine(svg, boxes.get(i), lines.get(i));
        }
        return drawLegend(svg, grid.bounds().bottom() + 6);
    }

    private static List<Line> lines(List<Allocation> cell, double room) {
        if (cell.isEmpty()) {
            return List.of(new Line("", List.of("nothing said"), Ink.MUTED));
        }
        List<Line> lines = new ArrayList<>();
        int shown = cell.size() <= SHOWN + 1 ? cell.size() : SHOWN;
        TextWrap wrap = new TextWrap(SIZE, room - SIGN, cell.size() <= VERY_FEW ? 4 : cell.size() <= FEW ? 2 : 1);
        for (Allocation allocation : cell.subList(0, shown)) {
            lines.add(new Line(sign(allocation), wrap.lines(text(allocation)), Ink.INK));
        }
        if (shown < cell.size()) {
            lines.add(new Line("", List.of("and " + (cell.size() - shown) + " more"), Ink.MUTED));
        }
        return lines;
    }

    private static String text(Allocation allocation) {
        String what = allocation.description().orElse("");
        if (allocation.noneBecause().isPresent()) {
            return what.isEmpty() ? "none" : "none: " + what;
        }
        String amount = ResourceFacts.amount(allocation);
        return amount.isEmpty() || what.isEmpty() ? amount + what : amount + " \u00B7 " + what;
    }

    private static String sign(Allocation allocation) {
        if (allocation.noneBecause().isPresent()) {
            return "\u2013";
        }
        return allocation.status().map(ResourceMatrixPicture::sign).orElse("");
    }

    private static String sign(AllocationStatus status) {
        return switch (status) {
            case SECURED -> "S";
            case REQUESTED -> "R";
            case UNFUNDED -> "U";
        };
    }

    private static void drawFrame(Svg svg, FlowGrid grid) {
        Paint line = Paint.line(Ink.GRID, 1);
        for (int column = 0; column < ResourceFacts.PHASES.size(); column++) {
            Box box = grid.cell(column, 0);
            String words = Words.capitalized(Words.of(ResourceFacts.PHASES.get(column)));
            svg.text(new TextLine(box.x() + FlowGrid.GAP, box.y() - 10, 13).bold(), Ink.INK, words);
        }
        for (int row = 0; row < ResourceFacts.KINDS.size(); row++) {
            Box box = grid.cell(0, row);
            String words = Words.capitalized(Words.of(ResourceFacts.KINDS.get(row)));
            svg.text(new TextLine(8, box.y() + 18, 13).bold(), Ink.INK, words);
            for (int column = 0; column < ResourceFacts.PHASES.size(); column++) {
                svg.box(grid.cell(column, row), 0, line);
            }
        }
        svg.box(grid.bounds(), 0, Paint.line(Ink.MUTED, 1.5));
    }

    private static void drawLine(Svg svg, Box box, Line line) {
        double x = box.x();
        if (!line.sign().isEmpty()) {
            drawSign(svg, x, box.y() + 7, line.sign());
        }
        svg.lines(new TextLine(x + SIGN, box.y() + 11, SIZE), line.ink(), line.text(), LINE);
    }

    private static void drawSign(Svg svg, double x, double y, String sign) {
        boolean isSecured = sign.equals("S");
        boolean isMissing = sign.equals("U");
        Paint paint = isSecured
                ? Paint.filled(Ink.MAIN)
                : Paint.line(isMissing ? Ink.ALARM : Ink.MAIN, isMissing ? 1.5 : 1)
                        .on(Ink.PAPER);
        svg.box(new Box(x, y - 7, 15, 14), 3, paint);
        svg.text(
                new TextLine(x + 7.5, y + 4, 11).centred().bold(),
                isSecured ? Ink.PAPER : isMissing ? Ink.ALARM : Ink.INK,
                sign);
    }

    private double drawLegend(Svg svg, double top) {
        Legend legend = new Legend();
        for (AllocationStatus status : AllocationStatus.values()) {
            if (facts.count(status) > 0) {
                legend.add((to, x, y) -> drawSign(to, x + 12, y, sign(status)), Words.of(status));
            }
        }
        if (facts.hasReasonsForNone()) {
            legend.add((to, x, y) -> drawSign(to, x + 12, y, "\u2013"), "none, and the reason is given");
        }
        return legend.draw(svg, top);
    }
}
