package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.FlowGrid;
import io.github.strategydocs.report.picture.internal.FlowGrid.Block;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Paint;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import io.github.strategydocs.report.picture.internal.TextWrap;
import io.github.strategydocs.report.words.Names;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What means there are: four kinds, three phases. Amounts are listed and not added up, since one allocation may be a part
 * of another.
 */
final class ResourceMatrixPicture {

    private static final String TITLE = "Resources";
    private static final List<String> HEADINGS =
            List.of("Resource", "Kind", "Phase", "Amount", "Status", "For", "Whose", "Period");
    private static final List<ResourceKind> KINDS = List.of(ResourceKind.values());
    private static final List<ResourcePhase> PHASES = List.of(ResourcePhase.values());
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

    private final Strategy strategy;
    private final List<Allocation> allocations;
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
        this.strategy = strategy;
        this.allocations = strategy.resourcing().map(Resourcing::allocations).orElse(List.of());
        this.key = strategy.id() + " " + strategy.version().label() + " resources";
    }

    Picture draw() {
        if (allocations.isEmpty()) {
            return Drawing.nothing(TITLE, "The document says nothing of means.", key, HEADINGS);
        }
        Svg svg = new Svg();
        double height = drawMatrix(svg) + 8;
        String description = description();
        return new Picture(
                TITLE, description, svg.document(TITLE, description, key, Drawing.WIDE, height), table(), true);
    }

    private double drawMatrix(Svg svg) {
        FlowGrid grid = new FlowGrid(LEFT, TOP, WIDTHS, new double[KINDS.size()], 48);
        List<Block> blocks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < KINDS.size(); row++) {
            for (int column = 0; column < PHASES.size(); column++) {
                double room = grid.room(column);
                for (Line line : lines(cell(KINDS.get(row), PHASES.get(column)), room)) {
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

    private List<Allocation> cell(ResourceKind kind, ResourcePhase phase) {
        return allocations.stream()
                .filter(allocation -> allocation.kind() == kind && allocation.phase() == phase)
                .toList();
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
        String amount = amount(allocation);
        return amount.isEmpty() || what.isEmpty() ? amount + what : amount + " \u00B7 " + what;
    }

    private static String amount(Allocation allocation) {
        return allocation.amount().map(ResourceMatrixPicture::amount).orElse("");
    }

    private static String amount(Quantity quantity) {
        return Words.number(quantity.value()) + " " + quantity.unit();
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
        for (int column = 0; column < PHASES.size(); column++) {
            Box box = grid.cell(column, 0);
            String words = Words.capitalized(Words.of(PHASES.get(column)));
            svg.text(new TextLine(box.x() + FlowGrid.GAP, box.y() - 10, 13).bold(), Ink.INK, words);
        }
        for (int row = 0; row < KINDS.size(); row++) {
            Box box = grid.cell(0, row);
            String words = Words.capitalized(Words.of(KINDS.get(row)));
            svg.text(new TextLine(8, box.y() + 18, 13).bold(), Ink.INK, words);
            for (int column = 0; column < PHASES.size(); column++) {
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
            if (count(status) > 0) {
                legend.add((to, x, y) -> drawSign(to, x + 12, y, sign(status)), Words.of(status));
            }
        }
        if (allocations.stream().anyMatch(allocation -> allocation.noneBecause().isPresent())) {
            legend.add((to, x, y) -> drawSign(to, x + 12, y, "\u2013"), "none, and the reason is given");
        }
        return legend.draw(svg, top);
    }

    private long count(AllocationStatus status) {
        return allocations.stream()
                .filter(allocation -> allocation.noneBecause().isEmpty()
                        && allocation.status().equals(Optional.of(status)))
                .count();
    }

    private String description() {
        List<String> statuses = new ArrayList<>();
        for (AllocationStatus status : AllocationStatus.values()) {
            if (count(status) > 0) {
                statuses.add(count(status) + " " + Words.of(status));
            }
        }
        List<String> gaps = new ArrayList<>();
        for (ResourceKind kind : KINDS) {
            for (ResourcePhase phase : PHASES) {
                if (cell(kind, phase).isEmpty()) {
                    gaps.add(Words.of(kind) + " for " + Words.of(phase));
                }
            }
        }
        String tally = statuses.isEmpty() ? "" : ": " + String.join(", ", statuses);
        String missing = gaps.isEmpty()
                ? " Something is said of each kind in each phase."
                : " Nothing is said of " + Words.list(gaps, gaps.size()) + ".";
        return Words.count(allocations.size(), "allocation") + tally + "." + missing;
    }

    private DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (ResourceKind kind : KINDS) {
            for (ResourcePhase phase : PHASES) {
                for (Allocation allocation : cell(kind, phase)) {
                    rows.add(row(allocation));
                }
            }
        }
        return new DataTable("Resources by kind and phase", HEADINGS, rows);
    }

    private List<String> row(Allocation allocation) {
        Names names = new Names(strategy);
        String status = allocation
                .noneBecause()
                .map(reason -> "none: " + reason)
                .orElseGet(() -> Words.of(allocation.status()));
        return List.of(
                allocation.description().orElse(allocation.id()),
                Words.of(allocation.kind()),
                Words.of(allocation.phase()),
                amount(allocation),
                status,
                String.join(", ", allocation.actions().stream().map(names::of).toList()),
                allocation.party().map(names::of).orElse(""),
                allocation.period().map(Words::period).orElse(""));
    }
}
