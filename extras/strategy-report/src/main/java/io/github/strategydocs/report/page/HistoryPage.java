package io.github.strategydocs.report.page;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.page.internal.Edition;
import io.github.strategydocs.report.page.internal.HistorySheet;
import io.github.strategydocs.report.page.internal.HtmlSheet;
import io.github.strategydocs.report.page.internal.MarkdownSheet;
import io.github.strategydocs.report.page.internal.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a document came to be what it is as one page to be read: which commitments changed in which version, how deadlines
 * slipped, and who moved on the map from the first version to the last.
 *
 * <pre>{@code
 * Files.writeString(Path.of("history.html"), HistoryPage.of(List.of(first, second)).html());
 * }</pre>
 *
 * <p>The public editions are shown unless the internal ones are asked for; of two versions in a row nothing is said of what
 * either withholds, and nowhere of what the last one does. Immutable and safe to share between threads.
 */
public final class HistoryPage {

    private final List<Strategy> versions;
    private final Optional<LocalDate> asOf;
    private final boolean isInternal;

    private HistoryPage(List<Strategy> versions, Optional<LocalDate> asOf, boolean isInternal) {
        this.versions = List.copyOf(versions);
        this.asOf = asOf;
        this.isInternal = isInternal;
    }

    /**
     * The page of the versions of a document, for the public.
     *
     * @param versions the versions, oldest first
     * @return such a page
     * @throws IllegalArgumentException if there is no version
     */
    public static HistoryPage of(List<Strategy> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a history has at least one version");
        }
        return new HistoryPage(versions, Optional.empty(), false);
    }

    /**
     * The same page, seen on a day, which the timeline marks.
     *
     * @param day the day
     * @return such a page
     */
    public HistoryPage withAsOf(LocalDate day) {
        return new HistoryPage(versions, Optional.of(day), isInternal);
    }

    /**
     * The same page for those inside, with all that a public edition leaves out.
     *
     * @return such a page
     */
    public HistoryPage asInternal() {
        return new HistoryPage(versions, asOf, true);
    }

    /**
     * The page as one file of HTML.
     *
     * @return a complete document that needs no other file and holds no script, to be written in UTF-8
     */
    public String html() {
        return HtmlSheet.write(sheet());
    }

    /**
     * The page as Markdown, for a repository or a pull request. What the pictures show stands in tables.
     *
     * <pre>{@code
     * Files.writeString(Path.of("history.md"), HistoryPage.of(List.of(first, second)).markdown());
     * }</pre>
     *
     * @return text in GitHub's Markdown, each line ended by a line feed; whatever the documents say is shown as it is and
     *     never taken for markup
     */
    public String markdown() {
        return MarkdownSheet.write(sheet());
    }

    /**
     * What happened to each part, for the same readers: a shorter text, or a file for programs, is made of it. Of what any of
     * the versions withholds, a history for the public says nothing, so that it does not pass for dropped or new.
     *
     * <pre>{@code
     * String timeline = HistoryPage.of(List.of(first, second)).history().toMarkdown();
     * }</pre>
     *
     * @return the history, without digests
     */
    public StrategyHistory history() {
        return StrategyHistory.of(isInternal ? versions : Edition.toldInAll(versions));
    }

    private Sheet sheet() {
        Strategy last = versions.get(versions.size() - 1);
        Optional<Strategy> first = versions.size() > 1 ? Optional.of(versions.get(0)) : Optional.empty();
        Edition edition = Edition.of(last, first, asOf, isInternal);
        return new HistorySheet(edition, Edition.each(versions, isInternal)).sheet();
    }
}
