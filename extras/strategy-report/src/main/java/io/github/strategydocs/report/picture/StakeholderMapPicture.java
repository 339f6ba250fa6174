package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Quadrant;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.Chips.Cell;
import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWidth;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who stands where by interest and impact. Where all names fit into the cells they stand there; else there are numbers,
 * and a key below.
 */
final class StakeholderMapPicture {

    static final String TITLE = "Stakeholder map";

    private static final double HEAD = 20;
    private static final double SIZE = 12;
    private static final int MOST_NAMES = 40;
    private static final double MAX_HEIGHT_WITH_NAMES = 900;

    private final List<Stand> stands;
    private final List<Stand> placed;
    private final StakeholderFacts facts;
    private final String key;

    StakeholderMapPicture(Strategy strategy, Earlier previous) {
        this.stands = Stand.all(strategy, previous);
        this.placed = stands.stream().filter(stand -> stand.now().isPresent()).toList();
        this.facts = new StakeholderFacts(stands, previous.isPresent());
        this.key = strategy.id() + " " + strategy.version().label() + " stakeholders";
    }

    Picture draw() {
        if (stands.isEmpty()) {
            return Drawing.nothing(TITLE, "The document names no stakeholders.", key, facts.headings());
        }
        Svg svg = new Svg();
        double height = drawMap(svg) + 8;
        String description = facts.description();
        return new Picture(
                TITLE, description, svg.document(TITLE, description, key, Drawing.WIDE, height), facts.table(), true);
    }

    private double drawMap(Svg svg) {
        if (placed.size() <= MOST_NAMES) {
            LevelGrid map = map();
            NamesOnMap names = new NamesOnMap(map, placed);
            names.place();
            if (map.grid().bounds().height() <= MAX_HEIGHT_WITH_NAMES) {
                drawFrame(svg, map);
                names.draw(svg, quadrantNames(map));
                drawQuadrantNames(svg, map);
                double bottom = drawLegend(svg, map.drawAxes(svg), names::drawSymbol, false);
                return drawKey(svg, bottom, new Key(0), false);
            }
        }
        return drawNumbers(svg);
    }

    private double drawNumbers(Svg svg) {
        List<Cell> cells = new ArrayList<>();
        LevelGrid plain = map();
        for (Stand stand : placed) {
            cells.add(cell(plain, stand.now().orElseThrow()));
        }
        LevelGrid map = map(LevelGrid.weights(cells, plain.size()));
        List<Chips.Chip> chips = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Stand stand = placed.get(i);
            Optional<Cell> from = stand.hasMoved() ? stand.before().map(then -> cell(map, then)) : Optional.empty();
            chips.add(new Chips.Chip(label(i), cells.get(i), from));
        }
        Chips drawn = new Chips(chips);
        drawn.place(map.grid());
        drawFrame(svg, map);
        drawn.draw(svg, map.grid().bounds(), quadrantNames(map));
        drawQuadrantNames(svg, map);
        double bottom = drawLegend(svg, map.drawAxes(svg), StakeholderMapPicture::drawChipSymbol, true);
        return drawKey(svg, bottom, new Key(widestLabel()), true);
    }

    private double widestLabel() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < stands.size(); i++) {
            labels.add(label(i));
        }
        return Chips.widthOf(labels);
    }

    private String label(int index) {
        return (index + 1 + " " + stands.get(index).sign()).strip();
    }

    private static LevelGrid map(int... weights) {
        return new LevelGrid(
                "Interest: how much they care", "Impact: how far they can affect what we do", false, HEAD, weights);
    }

    static Cell cell(LevelGrid map, Assessment assessment) {
        return map.cell(assessment.interest(), assessment.impact());
    }

    private static void drawFrame(Svg svg, LevelGrid map) {
        int low = Quadrant.HIGH - 1;
        Box close = map.box(Quadrant.HIGH, Quadrant.HIGH, LevelGrid.LEVELS, LevelGrid.LEVELS);
        Box monitor = map.box(1, 1, low, low);
        svg.box(map.grid().bounds(), 0, Paint.filled(Ink.SHADE));
        svg.box(close, 0, Paint.filled(Ink.MAIN_SOFT));
        svg.box(monitor, 0, Paint.filled(Ink.PAPER));
        map.drawLines(svg);
        Paint border = Paint.line(Ink.MUTED, 2.5);
        Box all = map.grid().bounds();
        svg.line(close.x(), all.y(), close.x(), all.bottom(), border);
        svg.line(all.x(), monitor.y(), all.right(), monitor.y(), border);
    }

    private static void drawQuadrantNames(Svg svg, LevelGrid map) {
        for (Quadrant quadrant : Quadrant.values()) {
            Box box = quadrantName(map, quadrant);
            svg.text(
                    new TextLine(box.x(), box.y() + SIZE, SIZE).bold().withHalo(),
                    Ink.INK,
                    Words.capitalized(Words.of(quadrant)));
        }
    }

    private static List<Box> quadrantNames(LevelGrid map) {
        return Arrays.stream(Quadrant.values())
                .map(quadrant -> quadrantName(map, quadrant))
                .toList();
    }

    private static Box quadrantName(LevelGrid map, Quadrant quadrant) {
        Box box = map.box(
                switch (quadrant) {
                    case MANAGE_CLOSELY -> map.cell(Quadrant.HIGH, LevelGrid.LEVELS);
                    case KEEP_SATISFIED -> map.cell(1, LevelGrid.LEVELS);
                    case KEEP_INFORMED -> map.cell(Quadrant.HIGH, Quadrant.HIGH - 1);
                    case MONITOR -> map.cell(1, Quadrant.HIGH - 1);
                });
        return new Box(box.x() + 7, box.y() + 4, TextWidth.of(Words.of(quadrant), SIZE, true), SIZE + 3);
    }

    private double drawLegend(Svg svg, double top, StanceSymbol symbol, boolean hasNumbers) {
        Legend legend = new Legend();
        for (Stance stance : Stance.values()) {
            if (placed.stream().anyMatch(stand -> stand.stakeholder().stance().equals(Optional.of(stance)))) {
                legend.add((to, x, y) -> symbol.draw(to, x, y, StanceSign.of(stance)), Words.of(stance));
            }
        }
        if (placed.stream().anyMatch(Stand::hasMoved)) {
            legend.add((to, x, y) -> to.arrow(x, y, x + Legend.SYMBOL_WIDTH, y, Ink.MUTED), "moved " + facts.since());
            if (hasNumbers) {
                Chips.addGhost(legend);
            }
        }
        return legend.draw(svg, top);
    }

    /** Draws how a stance is marked. */
    @FunctionalInterface
    private interface StanceSymbol {
        void draw(Svg svg, double x, double y, String sign);
    }

    private static void drawChipSymbol(Svg svg, double x, double y, String sign) {
        Chips.drawChip(svg, Chips.symbol(x, y), sign);
    }

    private double drawKey(Svg svg, double top, Key entries, boolean withAll) {
        String heading = "";
        for (int i = 0; i < stands.size(); i++) {
            Stand stand = stands.get(i);
            if (withAll || stand.now().isEmpty()) {
                String group = StakeholderFacts.where(stand);
                if (!group.equals(heading)) {
                    entries.addHeading(Words.capitalized(group));
                    heading = group;
                }
                entries.add(withAll ? label(i) : "", stand.stakeholder().name());
            }
        }
        return entries.draw(svg, top + 4);
    }
}
