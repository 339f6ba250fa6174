package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.QuestionStatus;
import io.github.strategydocs.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What it is about, how far it answers the questions, and what was found about it as a whole. */
final class SummaryChapter {

    static final String ANCHOR = "summary";

    private final Strategy strategy;
    private final Checks checks;
    private final Sayings sayings;

    SummaryChapter(Strategy strategy, Checks checks, Sayings sayings) {
        this.strategy = strategy;
        this.checks = checks;
        this.sayings = sayings;
    }

    Part chapter(Marks marks) {
        List<Block> blocks = new ArrayList<>();
        strategy.purpose()
                .flatMap(purpose -> purpose.plainSummary().or(purpose::statement))
                .map(PageText::paragraphs)
                .ifPresent(paragraphs -> blocks.add(new Block.Prose(paragraphs.stream()
                        .map(paragraph -> List.of(Phrase.theirs(paragraph)))
                        .toList())));
        blocks.add(new Block.Facts(facts()));
        if (!marks.remarks(Marks.DOCUMENT).isEmpty()) {
            blocks.add(new Block.Remarks(marks.remarks(Marks.DOCUMENT)));
        }
        return Part.of(ANCHOR, "Summary", blocks);
    }

    private List<Block.Field> facts() {
        List<Block.Field> fields = new ArrayList<>();
        strategy.owner()
                .ifPresent(owner -> fields.add(
                        new Block.Field("Senior responsible owner", List.of(List.of(sayings.reference(owner))))));
        fields.add(new Block.Field("Questions", questions()));
        Phrase counts = Phrase.ours(counts());
        fields.add(new Block.Field(
                "Checks",
                List.of(List.of(
                        checks.findings().isEmpty() ? counts : counts.to(Anchors.link(FindingsChapter.ANCHOR))))));
        return fields;
    }

    private List<List<Phrase>> questions() {
        List<List<Phrase>> lines = new ArrayList<>();
        lines.add(List.of(
                Phrase.ours(Words.count(checks.coverage().all().size(), "question"))
                        .to(Anchors.link(QuestionsChapter.ANCHOR)),
                Phrase.ours(" that a strategy must answer")));
        for (QuestionStatus status : QuestionStatus.values()) {
            int count = checks.coverage().withStatus(status).size();
            if (count > 0) {
                lines.add(List.of(Phrase.ours(
                        count + " " + QuestionsChapter.tag(status).words().toLowerCase(Locale.ROOT))));
            }
        }
        return lines;
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = checks.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(
                        severity == Severity.INFO
                                ? Words.count(count, "remark")
                                : Words.count(count, Words.of(severity)));
            }
        }
        return "Profile " + checks.profile() + ": "
                + (counts.isEmpty() ? "nothing was found" : Words.list(counts, counts.size()));
    }
}
