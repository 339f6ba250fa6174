package io.github.strategydocs.report.page;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.page.internal.Edition;
import io.github.strategydocs.report.page.internal.HistorySheet;
import io.github.strategydocs.report.page.internal.HtmlSheet;
import io.github.strategydocs.report.page.internal.MarkdownSheet;
import io.github.strategydocs.report.page.internal.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page that shows the history of a document: which commitments changed in which version, how deadlines slipped, and
 * which stakeholders moved on the map from the first version to the last.
 *
 * <pre>{@code
 * Files.writeString(Path.of("history.html"), HistoryPage.of(List.of(first, second)).html());
 * }</pre>
 *
 * <p>The page shows the public editions unless the internal edition is requested. The changes between two successive
 * versions do not include anything that one of the two withholds, and nothing that the last version withholds is shown
 * anywhere. Immutable and safe to share between threads.
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
     * Creates the page of the versions of a document, for the public.
     *
     * @param versions the versions, oldest first
     * @return the page
     * @throws IllegalArgumentException if the list is empty
     */
    public static HistoryPage of(List<Strategy> versions) {
        if (Objects.requireNonNull(versions, "versions").isEmpty()) {
            throw new IllegalArgumentException("a history has at least one version");
        }
        return new HistoryPage(versions, Optional.empty(), false);
    }

    /**
     * This page with a current date, which the timeline marks.
     *
     * @param day the current date
     * @return the page
     */
    public HistoryPage withAsOf(LocalDate day) {
        return new HistoryPage(versions, Optional.of(Objects.requireNonNull(day, "day")), isInternal);
    }

    /**
     * This page for internal readers, with everything that a public edition withholds.
     *
     * @return the page
     */
    public HistoryPage asInternal() {
        return new HistoryPage(versions, asOf, true);
    }

    /**
     * The page as a single HTML file. Characters that HTML forbids, and unpaired surrogates, are shown as U+FFFD.
     *
     * @return a complete document that needs no other file and contains no script, to be written in UTF-8
     */
    public String html() {
        return HtmlSheet.write(sheet());
    }

    /**
     * Writes the page as a single HTML file, in UTF-8. The stream is left open.
     *
     * @param out the stream
     * @throws IOException if the stream fails
     */
    public void writeHtml(OutputStream out) throws IOException {
        HtmlSheet.write(sheet(), Objects.requireNonNull(out, "out"));
    }

    /**
     * The page as Markdown, for a repository or a pull request. Tables replace the pictures.
     *
     * <pre>{@code
     * Files.writeString(Path.of("history.md"), HistoryPage.of(List.of(first, second)).markdown());
     * }</pre>
     *
     * @return text in GitHub's Markdown, in which each line ends with a line feed; the content of the documents is
     *     escaped, so that it is never interpreted as markup
     */
    public String markdown() {
        return MarkdownSheet.write(sheet());
    }

    /**
     * What happened to each part, for the same readers. Use it to create a shorter text, or a file for programs. A
     * history for the public does not contain anything that one of the versions withholds, since this would appear to
     * have been added or removed.
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
