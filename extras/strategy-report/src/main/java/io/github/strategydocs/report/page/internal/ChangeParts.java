package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.DiffSummary;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed between two versions: what matters most first, then section by section, one line for each element. */
final class ChangeParts {

    /** How many there must be of one sort for a heading in their midst to help. */
    private static final int MANY = 1;

    private final StrategyDiff diff;
    private final boolean hasElements;

    /**
     * For one comparison.
     *
     * @param diff the comparison
     * @param hasElements whether the page holds the elements of the later version, so that links can lead there
     */
    ChangeParts(StrategyDiff diff, boolean hasElements) {
        this.diff = diff;
        this.hasElements = hasElements;
    }

    /**
     * One part for each significance.
     *
     * @param least what matters less is left out
     * @param isCommitments whether to take commitments alone, or else all but them
     */
    List<Part> parts(Significance least, boolean isCommitments) {
        List<Part> parts = new ArrayList<>();
        for (DiffSummary.Group group : DiffSummary.of(diff, least).groups()) {
            if (isCommitments == (group.significance() == Significance.COMMITMENT)) {
                parts.add(new Part(Optional.empty(), Phrase.ours(group.heading()), List.of(), blocks(group)));
            }
        }
        return parts;
    }

    /** On how many lines the changes of one significance stand. */
    static int lines(DiffSummary.Group group) {
        boolean hasHeading = group.sections().size() > MANY;
        int lines = 0;
        for (DiffSummary.Part section : group.sections()) {
            for (DiffSummary.Line line : section.lines()) {
                lines += hasHeading && isOf(section, line) ? line.changes().size() : 1;
            }
        }
        return lines;
    }

    private List<Block> blocks(DiffSummary.Group group) {
        List<Block> blocks = new ArrayList<>();
        for (DiffSummary.Part section : group.sections()) {
            boolean hasHeading = group.sections().size() > MANY;
            Block points = new Block.Points(section.lines().stream()
                    .flatMap(line -> hasHeading && isOf(section, line) ? each(line) : Stream.of(line(line)))
                    .toList());
            blocks.add(
                    hasHeading
                            ? new Block.Inner(new Part(
                                    Optional.empty(), Phrase.ours(section.heading()), List.of(), List.of(points)))
                            : points);
        }
        return blocks;
    }

    /** Whether a line is about what the heading names, such as the document as a whole. */
    private static boolean isOf(DiffSummary.Part section, DiffSummary.Line line) {
        return line.name().equals(section.heading())
                && line.changes().stream()
                        .allMatch(change ->
                                change.element().isEmpty() && !change.phrase().isEmpty());
    }

    /** Each change by itself: a whole document has too many for one sentence, and its name stands above them. */
    private static Stream<List<Phrase>> each(DiffSummary.Line line) {
        return line.changes().stream()
                .map(change -> List.of(Phrase.theirs(Words.capitalized(withQuestion(change.phrase(), change)))));
    }

    /** A comparison knows a question by its id alone; a reader wants to see what is asked. */
    private static String withQuestion(String text, Change change) {
        return change.edit()
                .after()
                .or(change.edit()::before)
                .filter(Answer.class::isInstance)
                .map(answer -> ((Answer) answer).question())
                .flatMap(Questions::find)
                .map(asked -> text.replace(quoted(asked.id()), quoted(asked.wording())))
                .orElse(text);
    }

    private static String quoted(String words) {
        return "question \"" + words + "\"";
    }

    private List<Phrase> line(DiffSummary.Line line) {
        String text = line.text();
        for (Change change : line.changes()) {
            text = withQuestion(text, change);
        }
        Optional<String> element = line.changes().stream()
                .map(Change::element)
                .flatMap(Optional::stream)
                .filter(id -> hasElements && diff.after().index().find(id).isPresent())
                .findFirst();
        if (element.isEmpty() || !text.startsWith(line.name())) {
            return List.of(Phrase.theirs(text));
        }
        return List.of(
                Phrase.theirs(line.name()).to(Anchors.link(Anchors.of(element.get()))),
                Phrase.theirs(text.substring(line.name().length())));
    }
}
