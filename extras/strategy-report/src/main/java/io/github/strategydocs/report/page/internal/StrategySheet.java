package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.words.Names;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one strategy. */
public final class StrategySheet {

    private final Edition edition;
    private final Strategy strategy;
    private final Checks checks;

    /**
     * For one document.
     *
     * @param edition what of it is shown
     * @param checks what was found in what is shown
     */
    public StrategySheet(Edition edition, Checks checks) {
        this.edition = edition;
        this.strategy = edition.strategy();
        this.checks = checks;
    }

    /** The page. */
    public Sheet sheet() {
        Optional<StrategyDiff> diff = edition.previous().map(last -> StrategyDiff.between(last, edition.compared()));
        Sayings sayings = new Sayings(strategy, edition.withheld());
        Marks marks = new Marks(strategy, checks.findings(), diff);
        List<Part> chapters = new ArrayList<>();
        chapters.add(new SummaryChapter(strategy, checks, sayings).chapter(marks));
        diff.ifPresent(compared -> addChanges(chapters, compared, true));
        chapters.add(new QuestionsChapter(strategy, checks, sayings).chapter());
        chapters.addAll(new SectionChapters(strategy, edition.pictures(), checks.smart(), sayings, marks).chapters());
        diff.ifPresent(compared -> addChanges(chapters, compared, false));
        FindingsChapter.of(checks.findings()).ifPresent(chapters::add);
        chapters.add(AboutChapter.of(strategy, new Listing(sayings, marks)));
        return new Sheet(
                Phrase.theirs(strategy.title()), edition.language(), lead(strategy), edition.notice(), chapters);
    }

    /** What somebody is held to is read first; the rest is for those who look for it. */
    private static void addChanges(List<Part> chapters, StrategyDiff diff, boolean isCommitments) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : new ChangeParts(diff, true).parts(Significance.WORDING, isCommitments)) {
            blocks.addAll(isCommitments ? part.blocks() : List.of(new Block.Inner(part)));
        }
        String since = " since " + diff.before().version().label();
        if (isCommitments && blocks.isEmpty()) {
            blocks.add(new Block.Prose(List.of(List.of(Phrase.ours("No commitment has changed.")))));
        }
        if (!blocks.isEmpty()) {
            chapters.add(
                    isCommitments
                            ? Part.of("changes", "What changed" + since, blocks)
                            : Part.of("other-changes", "Other changes" + since, blocks));
        }
    }

    /** Who says it, in which version, for which time. */
    static List<String> lead(Strategy strategy) {
        List<String> lines = new ArrayList<>();
        lines.add(new Names(strategy).of(strategy.organisation()));
        lines.add("Version " + strategy.version().label() + ", "
                + Words.of(strategy.version().status()) + ", "
                + Words.date(strategy.version().date()));
        strategy.period().ifPresent(period -> lines.add("For " + Words.period(period)));
        return lines;
    }
}
