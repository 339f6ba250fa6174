package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.FlowGrid;
import io.github.strategydocs.report.picture.internal.FlowGrid.Block;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbered chips in the cells of a map, with an arrow from where each stood before: fanned out where many share a cell. */
final class Chips {

    static final double HEIGHT = 19;
    static final double TEXT_SIZE = 12;

    private static final double PADDING = 7;
    private static final double MIN_WIDTH = 22;

    private final List<Chip> chips;
    private final double width;
    private List<Box> places = List.of();
    private List<Box> ghosts = List.of();

    /**
     * A cell of a map.
     *
     * @param column from the left, from 0
     * @param row from the top, from 0
     */
    record Cell(int column, int row) {}

    /**
     * What stands on a map.
     *
     * @param label the number and what goes with it
     * @param at where it stands
     * @param from where it stood before, if elsewhere
     */
    record Chip(String label, Cell at, Optional<Cell> from) {}

    Chips(List<Chip> chips) {
        this.chips = chips;
        this.width = widthOf(chips.stream().map(Chip::label).toList());
    }

    /** The width that all chips get, so that they stand in columns. */
    static double widthOf(List<String> labels) {
        double widest = MIN_WIDTH - PADDING;
        for (String label : labels) {
            widest = Math.max(widest, TextWidth.of(label, TEXT_SIZE, true));
        }
        return widest + PADDING;
    }

    void place(FlowGrid grid) {
        List<Block> blocks = new ArrayList<>();
        chips.forEach(chip -> blocks.add(block(chip.at())));
        chips.forEach(chip -> chip.from().ifPresent(cell -> blocks.add(block(cell))));
        List<Box> boxes = grid.place(blocks);
        places = boxes.subList(0, chips.size());
        ghosts = boxes.subList(chips.size(), boxes.size());
    }

    private Block block(Cell cell) {
        return new Block(cell.column(), cell.row(), width, HEIGHT);
    }

    /**
     * Draws all of them. Where a plain arrow would cross something there is none, since the numbers tell the same.
     *
     * @param room what no arrow leaves
     * @param words what stands on the map besides
     */
    void draw(Svg svg, Box room, List<Box> words) {
        List<Box> obstacles = new ArrayList<>(words);
        obstacles.addAll(places);
        obstacles.addAll(ghosts);
        Moves moves = new Moves(room, obstacles, true);
        int ghost = 0;
        for (int i = 0; i < chips.size(); i++) {
            if (chips.get(i).from().isPresent()) {
                moves.draw(svg, ghosts.get(ghost), places.get(i), Optional.empty());
                ghost++;
            }
        }
        ghost = 0;
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            if (chip.from().isPresent()) {
                drawGhost(svg, ghosts.get(ghost), chip.label());
                ghost++;
            }
            drawChip(svg, places.get(i), chip.label());
        }
    }

    /** Tells what the numbers mean from which no arrow leads, since it would cross others. */
    static void addGhost(Legend legend) {
        legend.add((to, x, y) -> drawGhost(to, symbol(x, y), "n"), "where number n stood before");
    }

    /** The place of a chip in a legend. */
    static Box symbol(double x, double y) {
        return new Box(x + 4, y - HEIGHT / 2, MIN_WIDTH, HEIGHT);
    }

    static void drawChip(Svg svg, Box box, String label) {
        svg.box(box, HEIGHT / 2, Paint.filled(Ink.MAIN));
        svg.text(middle(box).bold(), Ink.PAPER, label);
    }

    static void drawGhost(Svg svg, Box box, String label) {
        svg.box(box, HEIGHT / 2, Paint.line(Ink.MAIN, 1).on(Ink.PAPER).dashed());
        svg.text(middle(box), Ink.INK, label);
    }

    private static TextLine middle(Box box) {
        return new TextLine(box.middleX(), box.middleY() + TEXT_SIZE * 0.36, TEXT_SIZE).centred();
    }
}
