package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.diff.DiffSummary;
import io.github.strategydocs.diff.RenameSuggestion;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.DistinctDocuments;
import io.github.strategydocs.report.picture.Picture;
import io.github.strategydocs.report.picture.Pictures;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The page of what changed between two versions. */
public final class ComparisonSheet {

    private final Edition edition;
    private final Strategy before;
    private final Strategy after;
    private final Significance least;
    private final boolean suggestsRenames;

    /**
     * For two versions.
     *
     * @param edition what is shown of them
     * @param before the earlier one
     * @param least what matters less is left out
     * @param suggestsRenames whether to say which elements are likely one whose id changed
     */
    public ComparisonSheet(Edition edition, Strategy before, Significance least, boolean suggestsRenames) {
        this.edition = edition;
        this.before = before;
        this.after = edition.compared();
        this.least = least;
        this.suggestsRenames = suggestsRenames;
    }

    /** Whether there is something to tell. */
    public boolean hasChanges() {
        return !diff().changes(least).isEmpty();
    }

    /** What it tells of. */
    public StrategyDiff diff() {
        return StrategyDiff.between(before, after);
    }

    /** The page. */
    public Sheet sheet() {
        StrategyDiff diff = diff();
        ChangeParts changes = new ChangeParts(diff, false);
        List<Part> chapters = new ArrayList<>();
        chapters.add(summary(diff));
        if (suggestsRenames) {
            chapters.add(renames(diff));
        }
        chapters.addAll(anchored(changes.parts(least, true), "commitments-"));
        chapters.addAll(pictures());
        chapters.addAll(anchored(changes.parts(least, false), "changes-"));
        List<String> lead = new ArrayList<>();
        DistinctDocuments.inWords(List.of(before.id(), after.id())).ifPresent(lead::add);
        lead.add("What changed from version "
                + before.version().label() + " ("
                + Words.date(before.version().date()) + ") to version "
                + after.version().label() + " (" + Words.date(after.version().date()) + ")");
        return new Sheet(Phrase.theirs(after.title()), edition.language(), lead, edition.notice(), chapters);
    }

    private Part summary(StrategyDiff diff) {
        List<List<Phrase>> counts = new ArrayList<>();
        for (DiffSummary.Group group : DiffSummary.of(diff, least).groups()) {
            counts.add(List.of(Phrase.ours(group.heading() + ": " + count(group))));
        }
        if (counts.isEmpty()) {
            counts.add(List.of(Phrase.ours(
                    edition.isInternal() ? "Nothing has changed." : "Nothing has changed in what is public.")));
        }
        if (!diff.meanings().isEmpty()) {
            counts.add(List.of(Phrase.ours("The content differs, and the label of the version does not.")));
        }
        return Part.of(SummaryChapter.ANCHOR, "Summary", List.of(new Block.Points(counts)));
    }

    /** They stand ahead of what came and went, as which they are told there. */
    private static Part renames(StrategyDiff diff) {
        List<List<Phrase>> renames = new ArrayList<>();
        for (RenameSuggestion rename : diff.suggestedRenames()) {
            renames.add(List.of(
                    Phrase.ours("Likely one " + rename.type().replace('-', ' ') + ": "),
                    Phrase.theirs(rename.title()),
                    Phrase.ours(", whose id was "),
                    Phrase.theirs(rename.idBefore()),
                    Phrase.ours(" and is "),
                    Phrase.theirs(rename.idAfter())));
        }
        if (renames.isEmpty()) {
            renames.add(List.of(Phrase.ours("No new element looks like one that was removed.")));
        }
        return Part.of("renames", "Ids that likely changed", List.of(new Block.Points(renames)));
    }

    /** How many changes, and on how many lines they stand where one line tells of several. */
    private static String count(DiffSummary.Group group) {
        int lines = ChangeParts.lines(group);
        long changes = group.sections().stream()
                .flatMap(section -> section.lines().stream())
                .mapToLong(line -> line.changes().size())
                .sum();
        return Words.count(changes, "change") + (lines < changes ? " in " + Words.count(lines, "line") : "");
    }

    private List<Part> pictures() {
        Pictures pictures = Pictures.of(after).withPrevious(before);
        return pictures(edition.asOf().map(pictures::withAsOf).orElse(pictures));
    }

    /** Deadlines that moved are arrows on the timeline, and so are stakeholders and risks where they stand. */
    static List<Part> pictures(Pictures pictures) {
        List<Part> parts = new ArrayList<>();
        add(parts, "timeline", "Timeline", pictures.timeline());
        add(parts, "map", "Stakeholders", pictures.stakeholderMap());
        add(parts, "risks", "Risks", pictures.riskMatrix());
        return parts;
    }

    private static void add(List<Part> parts, String anchor, String heading, Picture picture) {
        if (!picture.isEmpty()) {
            parts.add(Part.of(anchor, heading, List.of(Block.Figure.of(picture))));
        }
    }

    private static List<Part> anchored(List<Part> parts, String prefix) {
        List<Part> anchored = new ArrayList<>();
        for (Part part : parts) {
            anchored.add(Part.of(prefix + anchored.size(), part.heading().text(), part.blocks()));
        }
        return anchored;
    }
}
