package io.github.strategydocs.report.page;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.page.internal.ComparisonSheet;
import io.github.strategydocs.report.page.internal.Edition;
import io.github.strategydocs.report.page.internal.HtmlSheet;
import io.github.strategydocs.report.page.internal.MarkdownSheet;
import io.github.strategydocs.report.page.internal.Sheet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed between two versions of a document as one page to be read: commitments first, then the deadlines that moved
 * as arrows on the timeline and whoever moved on the map, then all else.
 *
 * <pre>{@code
 * Files.writeString(Path.of("changes.html"), ComparisonPage.of(last, strategy).html());
 * }</pre>
 *
 * <p>The public editions are compared unless the internal ones are asked for; of what either version withholds nothing is said,
 * so that it does not pass for dropped or new. Immutable and safe to share between threads.
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
        this.least = Objects.requireNonNull(least, "least");
        this.isInternal = isInternal;
        this.suggestsRenames = suggestsRenames;
    }

    /**
     * The page of two versions, for the public, with all that changed.
     *
     * @param before the earlier one
     * @param after the later one
     * @return such a page
     */
    public static ComparisonPage of(Strategy before, Strategy after) {
        return new ComparisonPage(before, after, Optional.empty(), Significance.NONE, false, false);
    }

    /**
     * The same page, seen on a day, which the timeline marks.
     *
     * @param day the day
     * @return such a page
     */
    public ComparisonPage withAsOf(LocalDate day) {
        return new ComparisonPage(before, after, Optional.of(day), least, isInternal, suggestsRenames);
    }

    /**
     * The same page without what matters less.
     *
     * @param significance the least significance
     * @return such a page
     */
    public ComparisonPage withLeast(Significance significance) {
        return new ComparisonPage(before, after, asOf, significance, isInternal, suggestsRenames);
    }

    /**
     * The same page for those inside, with what changed in all that a public edition leaves out.
     *
     * @return such a page
     */
    public ComparisonPage asInternal() {
        return new ComparisonPage(before, after, asOf, least, true, suggestsRenames);
    }

    /**
     * The same page, which also says which elements are {@linkplain
     * io.github.strategydocs.diff.StrategyDiff#suggestedRenames() likely one} whose id changed.
     *
     * <pre>{@code
     * String page = ComparisonPage.of(last, strategy).withRenames().html();
     * }</pre>
     *
     * @return such a page
     */
    public ComparisonPage withRenames() {
        return new ComparisonPage(before, after, asOf, least, isInternal, true);
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
     * Files.writeString(Path.of("changes.md"), ComparisonPage.of(last, strategy).markdown());
     * }</pre>
     *
     * @return text in GitHub's Markdown, each line ended by a line feed; whatever the documents say is shown as it is and
     *     never taken for markup
     */
    public String markdown() {
        return MarkdownSheet.write(sheet());
    }

    /**
     * The comparison on which the page stands: of what its readers may see in both versions. A shorter text for the same
     * readers is made of it.
     *
     * <pre>{@code
     * String comment = DiffSummary.of(ComparisonPage.of(last, strategy).diff(), Significance.NONE).toMarkdown();
     * }</pre>
     *
     * @return the comparison, of all that changed
     */
    public StrategyDiff diff() {
        return comparison().diff();
    }

    /**
     * Whether the page tells of any change.
     *
     * @return false if the versions do not differ in what its readers may see in both and in what matters enough
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
