package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.diff.DeadlineHistory;
import io.github.strategydocs.diff.HistoryVersion;
import io.github.strategydocs.diff.Slip;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.diff.Succession;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.report.DistinctDocuments;
import io.github.strategydocs.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of how a document came to be what it is. */
public final class HistorySheet {

    private final Edition edition;
    private final List<Edition> steps;
    private final List<Strategy> versions;

    /**
     * For the versions of one document.
     *
     * @param edition what is shown of the last one, compared with the first
     * @param steps all of them, each compared with the one before it, oldest first; at least one
     */
    public HistorySheet(Edition edition, List<Edition> steps) {
        this.edition = edition;
        this.steps = List.copyOf(steps);
        this.versions = steps.stream()
                .map(step -> edition.own().leftOutOf(step.strategy()))
                .toList();
    }

    /** The page. */
    public Sheet sheet() {
        StrategyHistory history = StrategyHistory.of(versions);
        Strategy first = versions.get(0);
        Strategy last = edition.strategy();
        List<Part> chapters = new ArrayList<>();
        chapters.add(commitments());
        chapters.addAll(deadlines(history));
        chapters.addAll(ComparisonSheet.pictures(edition.pictures()));
        chapters.add(versions(history));
        List<String> lead = new ArrayList<>();
        DistinctDocuments.inWords(versions.stream().map(Strategy::id).toList()).ifPresent(lead::add);
        lead.add(Words.count(versions.size(), "version") + ", from "
                + Words.date(first.version().date()) + " to "
                + Words.date(last.version().date()));
        return new Sheet(Phrase.theirs(last.title()), edition.language(), lead, edition.notice(), chapters);
    }

    private Part commitments() {
        List<Block> blocks = new ArrayList<>();
        for (Edition step : steps) {
            if (step.previous().isEmpty()) {
                continue;
            }
            StrategyDiff diff = StrategyDiff.between(step.previous().get(), step.compared());
            List<Block> changes = new ArrayList<>();
            new ChangeParts(diff, false)
                    .parts(Significance.COMMITMENT, true)
                    .forEach(part -> changes.addAll(part.blocks()));
            if (changes.isEmpty()) {
                changes.add(new Block.Prose(List.of(List.of(Phrase.ours("No commitment has changed.")))));
            }
            blocks.add(new Block.Inner(new Part(
                    Optional.empty(),
                    Phrase.ours("Version " + step.strategy().version().label()),
                    List.of(),
                    changes)));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Prose(List.of(List.of(Phrase.ours("There is one version, and nothing to compare.")))));
        }
        return Part.of("commitments", "Commitments that changed", blocks);
    }

    private static List<Part> deadlines(StrategyHistory history) {
        List<Block.Row> moved = new ArrayList<>();
        List<Block.Row> others = new ArrayList<>();
        for (DeadlineHistory deadline : history.deadlines()) {
            if (deadline.hasMoved()) {
                moved.add(row(deadline, movement(deadline), slips(deadline)));
            } else if (!deadline.slips().isEmpty()) {
                others.add(row(deadline, change(deadline)));
            }
        }
        List<Part> parts = new ArrayList<>();
        if (!moved.isEmpty()) {
            List<String> headings = List.of("What is due", "First due", "Last due", "Moved by", "Slipped");
            parts.add(Part.of(
                    "deadlines",
                    "Deadlines that moved",
                    List.of(new Block.Matrix(
                            new Block.Table("How deadlines moved over all versions", headings, moved), false))));
        }
        if (!others.isEmpty()) {
            List<String> headings = List.of("What is due", "First due", "Last due", "Change");
            parts.add(Part.of(
                    "other-deadlines",
                    "Other changes of deadlines",
                    List.of(new Block.Matrix(
                            new Block.Table("Deadlines given, taken back or said otherwise", headings, others),
                            false))));
        }
        return parts;
    }

    private static Block.Row row(DeadlineHistory deadline, String... further) {
        String name = deadline.element()
                .title()
                .or(() -> deadline.element().id())
                .orElseGet(() -> Labels.of(deadline.element().type()));
        List<Phrase> cells = new ArrayList<>();
        cells.add(Phrase.theirs(name));
        cells.add(Phrase.ours(date(deadline.firstDue())));
        cells.add(Phrase.ours(date(deadline.lastDue())));
        for (String words : further) {
            cells.add(Phrase.ours(words));
        }
        return row(cells);
    }

    private static String slips(DeadlineHistory deadline) {
        long slips = deadline.slips().stream()
                .filter(slip -> slip.kind() == Slip.Kind.SLIPPED)
                .count();
        return slips == 0 ? "" : Words.count(slips, "time");
    }

    private static String movement(DeadlineHistory deadline) {
        long days = deadline.total().orElseThrow();
        return days == 0
                ? "nothing in the end"
                : Words.count(Math.abs(days), "day") + (days > 0 ? " later" : " earlier");
    }

    private static String change(DeadlineHistory deadline) {
        if (deadline.total().isEmpty()) {
            return "no date in any version";
        }
        return deadline.slips().stream()
                .filter(slip -> slip.kind() == Slip.Kind.UNKNOWN)
                .findFirst()
                .map(slip ->
                        slip.after().flatMap(Deadline::dueDate).isPresent() ? "no date before" : "no date any more")
                .orElse("same day, said otherwise");
    }

    private static Block.Row row(List<Phrase> cells) {
        return new Block.Row(
                Optional.empty(),
                cells.stream().map(cell -> List.of(List.of(cell))).toList(),
                List.of(),
                List.of());
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(Words::date).orElse("");
    }

    /** One below the other, since what the authors say may be a page long, which no column of a table holds. */
    private static Part versions(StrategyHistory history) {
        List<Block> blocks = new ArrayList<>();
        for (HistoryVersion version : history.versions()) {
            Version said = version.version();
            List<Block.Field> fields = new ArrayList<>();
            fields.add(field("Status", Phrase.ours(Words.of(said.status()))));
            fields.add(field("Date", Phrase.ours(Words.date(said.date()))));
            fields.add(field("Succession", Phrase.ours(succession(version.succession()))));
            said.changeNote().ifPresent(note -> fields.add(field("What its authors say", Phrase.theirs(note))));
            blocks.add(new Block.Inner(new Part(
                    Optional.empty(),
                    Phrase.ours("Version " + said.label()),
                    List.of(),
                    List.of(new Block.Facts(fields)))));
        }
        return Part.of("versions", "Versions, oldest first", blocks);
    }

    private static Block.Field field(String label, Phrase words) {
        return new Block.Field(label, List.of(List.of(words)));
    }

    private static String succession(Succession succession) {
        return switch (succession) {
            case FIRST -> "the first";
            case FITS -> "supersedes the one before";
            case UNSTATED -> "does not say what it supersedes";
            case DIFFERS -> "says that it supersedes another";
            case NOT_BUMPED -> "has the label of the one before";
        };
    }
}
