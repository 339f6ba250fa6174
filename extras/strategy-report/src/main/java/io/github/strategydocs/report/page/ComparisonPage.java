package io.github.strategydocs.report.page;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.page.internal.ComparisonSheet;
import io.github.strategydocs.report.page.internal.Edition;
import io.github.strategydocs.report.page.internal.HtmlSheet;
import io.github.strategydocs.report.page.internal.MarkdownSheet;
import io.github.strategydocs.report.page.internal.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A page that shows what changed between two versions of a document: first commitments, then moved deadlines as arrows
 * on the timeline and moved stakeholders on the map, then all other changes.
 *
 * <pre>{@code
 * Files.writeString(Path.of("changes.html"), ComparisonPage.of(last, strategy).html());
 * }</pre>
 *
 * <p>The page compares the public editions unless the internal edition is requested. It does not show anything that one
 * of the versions withholds, since this would appear to have been added or removed. Immutable and safe to share between
 * threads.
 */
public final class ComparisonPage {

    private final Strategy before;
    private final Strategy after;
    private final Optional<LocalDate> asOf;
    private final Significance least;
    private final boolean isInternal;
    private final boolean suggestsRenames;

    private ComparisonPage(
            Strategy before,
            Strategy after,
            Optional<LocalDate> asOf,
            Significance least,
            boolean isInternal,
            boolean suggestsRenames) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.asOf = asOf;
        this.least = least;
        this.isInternal = isInternal;
        this.suggestsRenames = suggestsRenames;
    }

    /**
     * Creates the page of two versions, for the public, with all changes.
     *
     * @param before the earlier version
     * @param after the later version
     * @return the page
     */
    public static ComparisonPage of(Strategy before, Strategy after) {
        return new ComparisonPage(before, after, Optional.empty(), Significance.NONE, false, false);
    }

    /**
     * This page with a current date, which the timeline marks.
     *
     * @param day the current date
     * @return the page
     */
    public ComparisonPage withAsOf(LocalDate day) {
        return new ComparisonPage(
                before, after, Optional.of(Objects.requireNonNull(day, "day")), least, isInternal, suggestsRenames);
    }

    /**
     * This page without less significant changes.
     *
     * @param significance the lowest significance of the changes to show
     * @return the page
     */
    public ComparisonPage withLeast(Significance significance) {
        Objects.requireNonNull(significance, "significance");
        return new ComparisonPage(before, after, asOf, significance, isInternal, suggestsRenames);
    }

    /**
     * This page for internal readers, with the changes in content that a public edition withholds.
     *
     * @return the page
     */
    public ComparisonPage asInternal() {
        return new ComparisonPage(before, after, asOf, least, true, suggestsRenames);
    }

    /**
     * This page with {@linkplain io.github.strategydocs.diff.StrategyDiff#suggestedRenames() suggested renames}: pairs
     * of elements that are likely one element whose id changed.
     *
     * <pre>{@code
     * String page = ComparisonPage.of(last, strategy).withRenames().html();
     * }</pre>
     *
     * @return the page
     */
    public ComparisonPage withRenames() {
        return new ComparisonPage(before, after, asOf, least, isInternal, true);
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
     * Files.writeString(Path.of("changes.md"), ComparisonPage.of(last, strategy).markdown());
     * }</pre>
     *
     * @return text in GitHub's Markdown, in which each line ends with a line feed; the content of the documents is
     *     escaped, so that it is never interpreted as markup
     */
    public String markdown() {
        return MarkdownSheet.write(sheet());
    }

    /**
     * The comparison on which the page is based: of what its readers may see in both versions. Use it to create a
     * shorter text for the same readers.
     *
     * <pre>{@code
     * String comment = DiffSummary.of(ComparisonPage.of(last, strategy).diff(), Significance.NONE).toMarkdown();
     * }</pre>
     *
     * @return the comparison, with all changes
     */
    public StrategyDiff diff() {
        return comparison().diff();
    }

    /**
     * Whether the page shows any change.
     *
     * @return false if there is no change of sufficient significance in what its readers may see in both versions
     */
    public boolean hasChanges() {
        return comparison().hasChanges();
    }

    private Sheet sheet() {
        return comparison().sheet();
    }

    private ComparisonSheet comparison() {
        Edition edition = Edition.of(after, Optional.of(before), asOf, isInternal);
        return new ComparisonSheet(edition, edition.previous().orElseThrow(), least, suggestsRenames);
    }
}
