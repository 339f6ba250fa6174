package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.Chips.Cell;
import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.FlowGrid;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import java.util.Arrays;
import java.util.Collection;

/** A map on which two levels from 1 to 5 place what stands there, the first to the right and the second up. */
final class LevelGrid {

    static final int LEVELS = 5;

    private static final double LEFT = 28;
    private static final double TOP = 30;
    private static final double MIN_COLUMN = 76;
    private static final double SIZE = 12;
    private static final int FEW = 9;

    private final String across;
    private final String up;
    private final int size;
    private final FlowGrid grid;

    /**
     * A map.
     *
     * @param across what grows to the right
     * @param up what grows upwards
     * @param hasUnknown whether there is a column and a row for levels that nobody knows
     * @param head how much of each row is kept free at its top
     * @param weights how much each column has to hold, or nothing for columns of one width
     */
    LevelGrid(String across, String up, boolean hasUnknown, double head, int... weights) {
        this.across = across;
        this.up = up;
        this.size = hasUnknown ? LEVELS + 1 : LEVELS;
        double[] widths = new double[size];
        double[] heads = new double[size];
        Arrays.fill(heads, head);
        double room = Drawing.WIDE - LEFT - 8;
        int fullest = Arrays.stream(weights).max().orElse(0);
        double total = fullest <= FEW ? 0 : Arrays.stream(weights).sum();
        for (int i = 0; i < size; i++) {
            widths[i] = total == 0 ? room / size : MIN_COLUMN + (room - size * MIN_COLUMN) * weights[i] / total;
        }
        this.grid = new FlowGrid(LEFT, TOP, widths, heads, 52);
    }

    /** How many of each column's cells' chips the fullest cell holds. */
    static int[] weights(Collection<Cell> cells, int size) {
        int[][] counts = new int[size][size];
        int[] weights = new int[size];
        for (Cell cell : cells) {
            counts[cell.column()][cell.row()]++;
            weights[cell.column()] = Math.max(weights[cell.column()], counts[cell.column()][cell.row()]);
        }
        return weights;
    }

    /** Where two levels stand; 0 stands for one that nobody knows. */
    Cell cell(int toTheRight, int upwards) {
        int column = toTheRight == 0 ? LEVELS : toTheRight - 1;
        int row = upwards == 0 ? LEVELS : LEVELS - upwards;
        return new Cell(column, row);
    }

    FlowGrid grid() {
        return grid;
    }

    int size() {
        return size;
    }

    /** The rectangle of a cell, once all is placed. */
    Box box(Cell cell) {
        return grid.cell(cell.column(), cell.row());
    }

    /** The rectangle of all cells between two levels, once all is placed. */
    Box box(int fromRight, int fromUp, int toRight, int toUp) {
        Box one = box(cell(fromRight, toUp));
        Box other = box(cell(toRight, fromUp));
        return new Box(one.x(), one.y(), other.right() - one.x(), other.bottom() - one.y());
    }

    /** Draws the lines between the cells. */
    void drawLines(Svg svg) {
        Box all = grid.bounds();
        double[] ends = new double[8 * size];
        int at = 0;
        for (int i = 0; i < size; i++) {
            double y = grid.cell(0, i).y();
            double x = grid.cell(i, 0).x();
            for (double end : new double[] {all.x(), y, all.right(), y, x, all.y(), x, all.bottom()}) {
                ends[at++] = end;
            }
        }
        svg.lines(Paint.line(Ink.GRID, 1), ends);
        svg.box(all, 0, Paint.line(Ink.MUTED, 1.5));
    }

    /** Draws what the axes mean; gives the height down to which that goes. */
    double drawAxes(Svg svg) {
        Box all = grid.bounds();
        svg.text(new TextLine(8, 18, SIZE).bold(), Ink.INK, "\u2191 " + up);
        for (int i = 0; i < size; i++) {
            String label = i < LEVELS ? String.valueOf(i + 1) : "unknown";
            Box column = grid.cell(i, 0);
            svg.text(new TextLine(column.middleX(), all.bottom() + 17, SIZE).centred(), Ink.MUTED, label);
            Box row = grid.cell(0, i);
            String rowLabel = i < LEVELS ? String.valueOf(LEVELS - i) : "?";
            svg.text(new TextLine(LEFT - 8, row.middleY() + 4, SIZE).ending(), Ink.MUTED, rowLabel);
        }
        svg.text(new TextLine(all.right(), all.bottom() + 36, SIZE).ending().bold(), Ink.INK, across + " \u2192");
        return all.bottom() + 46;
    }
}
