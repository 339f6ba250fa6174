package io.github.strategydocs.report.picture.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows and columns of cells, each of which fills up like a line of text; a row grows as high as its fullest cell needs.
 * Takes one walk over the blocks, and no two of them ever overlap.
 */
public final class FlowGrid {

    /** How far blocks stay from the sides of their cell, and from each other. */
    public static final double GAP = 5;

    private final double left;
    private final double top;
    private final double[] widths;
    private final double[] heads;
    private final double minHeight;
    private final double[] tops;

    /**
     * A block that is to be placed.
     *
     * @param column from the left, from 0
     * @param row from the top, from 0
     * @param width no wider than the column has room
     * @param height any height
     */
    public record Block(int column, int row, double width, double height) {}

    /**
     * An empty grid.
     *
     * @param left its left side
     * @param top its top
     * @param widths of the columns
     * @param heads how much of each row is kept free at its top
     * @param minHeight of a row
     */
    public FlowGrid(double left, double top, double[] widths, double[] heads, double minHeight) {
        this.left = left;
        this.top = top;
        this.widths = widths.clone();
        this.heads = heads.clone();
        this.minHeight = minHeight;
        this.tops = new double[heads.length + 1];
    }

    /** How wide a block in a column can be. */
    public double room(int column) {
        return widths[column] - 2 * GAP;
    }

    /** Places all blocks, in their order; gives a place for each. */
    public List<Box> place(List<Block> blocks) {
        Cell[] cells = new Cell[widths.length * heads.length];
        List<Box> boxes = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            int index = block.row() * widths.length + block.column();
            if (cells[index] == null) {
                cells[index] = new Cell(room(block.column()));
            }
            boxes.add(cells[index].place(block));
        }
        stack(cells);
        for (int i = 0; i < boxes.size(); i++) {
            Block block = blocks.get(i);
            Box cell = cell(block.column(), block.row());
            boxes.set(i, boxes.get(i).moved(cell.x() + GAP, cell.y() + GAP + heads[block.row()]));
        }
        return boxes;
    }

    private void stack(Cell[] cells) {
        tops[0] = top;
        for (int row = 0; row < heads.length; row++) {
            double height = minHeight;
            for (int column = 0; column < widths.length; column++) {
                Cell cell = cells[row * widths.length + column];
                if (cell != null) {
                    height = Math.max(height, cell.height() + 2 * GAP + heads[row]);
                }
            }
            tops[row + 1] = tops[row] + height;
        }
    }

    /** Where a cell is, once all is placed. */
    public Box cell(int column, int row) {
        double x = left + Arrays.stream(widths, 0, column).sum();
        return new Box(x, tops[row], widths[column], tops[row + 1] - tops[row]);
    }

    /** Where the whole grid is, once all is placed. */
    public Box bounds() {
        return new Box(left, top, Arrays.stream(widths).sum(), tops[heads.length] - top);
    }

    /** One cell as it fills up. */
    private static final class Cell {

        private final double room;
        private double x;
        private double y;
        private double lineHeight;

        Cell(double room) {
            this.room = room;
        }

        Box place(Block block) {
            if (x > 0 && x + block.width() > room) {
                y += lineHeight + GAP;
                x = 0;
                lineHeight = 0;
            }
            Box box = new Box(x, y, block.width(), block.height());
            x += block.width() + GAP;
            lineHeight = Math.max(lineHeight, block.height());
            return box;
        }

        double height() {
            return y + lineHeight;
        }
    }
}
