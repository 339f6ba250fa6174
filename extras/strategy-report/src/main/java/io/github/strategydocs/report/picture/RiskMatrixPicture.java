package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.Chips.Cell;
import io.github.strategydocs.report.picture.RatedRisk.Zone;
import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWidth;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How likely and how bad each risk is. Numbers stand on the matrix, and a key below says which risks they are. */
final class RiskMatrixPicture {

    private static final String TITLE = "Risks";
    private static final double HEAD = 18;
    private static final double SCORE_SIZE = 11;
    private static final int NAMED = 3;
    private static final List<String> HEADINGS =
            List.of("Risk", "Number", "Likelihood", "Impact", "Score", "Severity", "Score before", "Response");

    private final List<RatedRisk> risks;
    private final boolean isComparison;
    private final String key;

    RiskMatrixPicture(Strategy strategy, Earlier previous) {
        this.risks = RatedRisk.all(strategy, previous);
        this.isComparison = previous.isPresent();
        this.key = strategy.id() + " " + strategy.version().label() + " risks";
    }

    Picture draw() {
        if (risks.isEmpty()) {
            return Drawing.nothing(TITLE, "The document names no risks.", key, HEADINGS);
        }
        Svg svg = new Svg();
        LevelGrid plain = matrix();
        List<Cell> cells = risks.stream()
                .map(risk -> plain.cell(risk.likelihood(), risk.impact()))
                .toList();
        LevelGrid matrix = matrix(LevelGrid.weights(cells, plain.size()));
        List<Chips.Chip> chips = new ArrayList<>();
        for (int i = 0; i < risks.size(); i++) {
            RatedRisk risk = risks.get(i);
            Optional<Cell> from = risk.hasMoved() ? risk.before().map(then -> cell(matrix, then)) : Optional.empty();
            chips.add(new Chips.Chip(String.valueOf(i + 1), cells.get(i), from));
        }
        Chips drawn = new Chips(chips);
        drawn.place(matrix.grid());
        List<Box> scores = drawCells(svg, matrix);
        matrix.drawLines(svg);
        drawn.draw(svg, matrix.grid().bounds(), scores);
        double bottom = drawLegend(svg, matrix.drawAxes(svg));
        double height = drawKey(svg, bottom) + 8;
        String description = description();
        return new Picture(
                TITLE, description, svg.document(TITLE, description, key, Drawing.WIDE, height), table(), true);
    }

    private LevelGrid matrix(int... weights) {
        boolean hasUnknown = risks.stream().anyMatch(risk -> risk.score() == 0)
                || risks.stream().anyMatch(risk -> risk.hasMoved() && risk.scoreBefore() == 0);
        return new LevelGrid("Likelihood", "Impact", hasUnknown, HEAD, weights);
    }

    private static Cell cell(LevelGrid matrix, Risk risk) {
        return matrix.cell(RatedRisk.level(risk.likelihood()), RatedRisk.level(risk.impact()));
    }

    /** Gives the places of the scores. */
    private static List<Box> drawCells(Svg svg, LevelGrid matrix) {
        svg.box(matrix.grid().bounds(), 0, Paint.filled(Ink.SHADE));
        List<Box> scores = new ArrayList<>();
        for (int likelihood = 1; likelihood <= LevelGrid.LEVELS; likelihood++) {
            for (int impact = 1; impact <= LevelGrid.LEVELS; impact++) {
                int score = likelihood * impact;
                Box box = matrix.box(matrix.cell(likelihood, impact));
                drawZone(svg, box, Zone.of(score));
                String words = String.valueOf(score);
                svg.text(
                        new TextLine(box.right() - 6, box.y() + 15, SCORE_SIZE)
                                .ending()
                                .withHalo(),
                        Ink.MUTED,
                        words);
                double width = TextWidth.of(words, SCORE_SIZE);
                scores.add(new Box(box.right() - 6 - width, box.y() + 15 - SCORE_SIZE, width, SCORE_SIZE + 2));
            }
        }
        return scores;
    }

    /** The worse, the closer the lines. */
    private static void drawZone(Svg svg, Box box, Zone zone) {
        svg.box(box, 0, Paint.filled(background(zone)));
        if (zone == Zone.SEVERE) {
            svg.hatch(box, 7, Paint.line(Ink.GRID, 1));
        } else if (zone == Zone.MODERATE) {
            svg.hatch(box, 18, Paint.line(Ink.GRID, 1));
        }
    }

    private static Ink background(Zone zone) {
        return switch (zone) {
            case SEVERE -> Ink.ALARM_SOFT;
            case MODERATE -> Ink.WATCH_SOFT;
            case MINOR -> Ink.CALM_SOFT;
            case NOT_RATED -> Ink.SHADE;
        };
    }

    private double drawLegend(Svg svg, double top) {
        Legend legend = new Legend();
        for (Zone zone : List.of(Zone.SEVERE, Zone.MODERATE, Zone.MINOR)) {
            legend.add(
                    (to, x, y) -> {
                        Box box = new Box(x, y - 8, Legend.SYMBOL_WIDTH, 16);
                        drawZone(to, box, zone);
                        to.box(box, 0, Paint.line(Ink.MUTED, 1));
                    },
                    zone.words());
        }
        if (risks.stream().anyMatch(RatedRisk::hasMoved)) {
            legend.add(
                    (to, x, y) -> to.arrow(x, y, x + Legend.SYMBOL_WIDTH, y, Ink.MUTED),
                    "moved since the version before");
            Chips.addGhost(legend);
        }
        return legend.draw(svg, top);
    }

    private double drawKey(Svg svg, double top) {
        Key entries = new Key(Chips.widthOf(List.of(String.valueOf(risks.size()))));
        Optional<Zone> heading = Optional.empty();
        for (int i = 0; i < risks.size(); i++) {
            Optional<Zone> zone = Optional.of(risks.get(i).zone());
            if (!zone.equals(heading)) {
                heading = zone;
                entries.addHeading(Words.capitalized(zone.get().words()));
            }
            entries.add(String.valueOf(i + 1), risks.get(i).risk().description());
        }
        return entries.draw(svg, top + 4);
    }

    private String description() {
        List<String> severe = names(Zone.SEVERE);
        List<String> parts = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            int count = names(zone).size();
            if (count > 0) {
                parts.add(count + " " + (zone == Zone.NOT_RATED ? "of unknown likelihood or impact" : Words.of(zone)));
            }
        }
        String worst = severe.isEmpty() ? "" : " Severe: " + Words.list(severe, NAMED) + ".";
        return Words.count(risks.size(), "risk") + ": " + String.join(", ", parts) + "." + worst + moves();
    }

    private List<String> names(Zone zone) {
        return risks.stream()
                .filter(risk -> risk.zone() == zone)
                .map(risk -> Words.withoutFullStop(Words.name(risk.risk().description())))
                .toList();
    }

    private String moves() {
        if (!isComparison) {
            return "";
        }
        long moved = risks.stream().filter(RatedRisk::hasMoved).count();
        return moved == 0
                ? " None was rated otherwise in the version before."
                : " " + Words.count(moved, "risk was", "risks were") + " rated otherwise in the version before.";
    }

    private DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (RatedRisk risk : risks) {
            rows.add(List.of(
                    risk.risk().description(),
                    String.valueOf(rows.size() + 1),
                    risk.risk().likelihood().map(Object::toString).orElse(""),
                    risk.risk().impact().map(Object::toString).orElse(""),
                    score(risk.score()),
                    risk.zone() == Zone.NOT_RATED ? "" : Words.of(risk.zone()),
                    before(risk),
                    Words.of(risk.risk().response())));
        }
        return new DataTable("Risks by likelihood and impact, each from 1 to 5, worst first", HEADINGS, rows);
    }

    private static String score(int score) {
        return score == 0 ? "unknown" : String.valueOf(score);
    }

    private static String before(RatedRisk risk) {
        if (risk.isNew()) {
            return "not named";
        }
        return risk.before().isPresent() ? score(risk.scoreBefore()) : "";
    }
}
