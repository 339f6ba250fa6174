package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.Chips.Cell;
import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.FlowGrid;
import io.github.strategydocs.report.picture.internal.FlowGrid.Block;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWidth;
import io.github.strategydocs.report.picture.internal.TextWrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Stakeholders with their names in the cells of a map, each by a dot that bears the sign of the stance. */
final class NamesOnMap {

    private static final double DOT = 15;
    private static final double SIZE = 12;
    private static final double LINE = 15;
    private static final int MAX_LINES = 4;

    private final LevelGrid map;
    private final List<Stand> stands;
    private final List<List<String>> names = new ArrayList<>();
    private List<Box> boxes = List.of();

    NamesOnMap(LevelGrid map, List<Stand> stands) {
        this.map = map;
        this.stands = stands;
    }

    void place() {
        List<Block> blocks = new ArrayList<>();
        for (Stand stand : stands) {
            Cell cell = StakeholderMapPicture.cell(map, stand.now().orElseThrow());
            double room = map.grid().room(cell.column());
            List<String> lines = new TextWrap(SIZE, room - DOT - FlowGrid.GAP, MAX_LINES)
                    .lines(stand.stakeholder().name());
            names.add(lines);
            blocks.add(new Block(cell.column(), cell.row(), room, Math.max(1, lines.size()) * LINE + 1));
        }
        for (Stand stand : stands) {
            if (stand.hasMoved()) {
                Cell cell = StakeholderMapPicture.cell(map, stand.before().orElseThrow());
                blocks.add(new Block(cell.column(), cell.row(), DOT, DOT));
            }
        }
        boxes = map.grid().place(blocks);
    }

    /**
     * Draws all of them.
     *
     * @param words what stands on the map besides
     */
    void draw(Svg svg, List<Box> words) {
        Moves moves = new Moves(map.grid().bounds(), obstacles(words), false);
        int ghost = stands.size();
        for (int i = 0; i < stands.size(); i++) {
            if (stands.get(i).hasMoved()) {
                moves.draw(svg, boxes.get(ghost), dot(boxes.get(i)), nameBox(i));
                Box box = boxes.get(ghost);
                svg.circle(
                        box.middleX(),
                        box.middleY(),
                        DOT / 2,
                        Paint.line(Ink.MAIN, 1).on(Ink.PAPER).dashed());
                ghost++;
            }
        }
        for (int i = 0; i < stands.size(); i++) {
            Box box = boxes.get(i);
            drawDot(svg, dot(box), stands.get(i).sign());
            TextLine first = new TextLine(box.x() + DOT + FlowGrid.GAP, box.y() + 12, SIZE).withHalo();
            svg.lines(first, Ink.INK, names.get(i), LINE);
        }
    }

    /** Whatever has words or a sign on it: lines of names, dots, and dots where somebody stood. */
    private List<Box> obstacles(List<Box> words) {
        List<Box> obstacles = new ArrayList<>(words);
        for (int i = 0; i < boxes.size(); i++) {
            obstacles.add(dot(boxes.get(i)));
            if (i < stands.size()) {
                for (int line = 0; line < names.get(i).size(); line++) {
                    obstacles.add(lineBox(i, line));
                }
            }
        }
        return obstacles;
    }

    private Box lineBox(int stand, int line) {
        Box box = boxes.get(stand);
        double width = TextWidth.of(names.get(stand).get(line), SIZE);
        return new Box(box.x() + DOT + FlowGrid.GAP, box.y() + line * LINE, width, LINE);
    }

    /** All lines of a name, if it has any. */
    private Optional<Box> nameBox(int stand) {
        int lines = names.get(stand).size();
        return IntStream.range(0, lines)
                .mapToObj(line -> lineBox(stand, line))
                .max(Comparator.comparing(Box::width))
                .map(widest -> new Box(widest.x(), boxes.get(stand).y(), widest.width(), lines * LINE));
    }

    private static Box dot(Box box) {
        return new Box(box.x(), box.y(), DOT, DOT);
    }

    private static void drawDot(Svg svg, Box dot, String sign) {
        svg.circle(dot.middleX(), dot.middleY(), DOT / 2, Paint.filled(Ink.MAIN));
        svg.text(
                new TextLine(dot.middleX(), dot.middleY() + 4.5, SIZE).centred().bold(), Ink.PAPER, sign);
    }

    /** How a stance is marked. */
    void drawSymbol(Svg svg, double x, double y, String sign) {
        drawDot(svg, new Box(x + 8, y - DOT / 2, DOT, DOT), sign);
    }
}
