package io.github.strategydocs.report.page;

import io.github.strategydocs.report.Overview;
import io.github.strategydocs.report.page.internal.HtmlSheet;
import io.github.strategydocs.report.page.internal.OverviewSheet;
import java.util.Objects;

/**
 * Many bodies' strategies side by side, as one page to be read: what each says to the parent's actions, which questions it
 * answers, and whom to chase.
 *
 * <pre>{@code
 * String html = OverviewPage.of(Overview.builder().parent(parent).body("waters.json", waters).build()).html();
 * }</pre>
 *
 * <p>The public editions are shown unless the internal ones are asked for, as {@link Overview#publicEdition} says.
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public final class OverviewPage {

    private final Overview overview;
    private final boolean isInternal;

    private OverviewPage(Overview overview, boolean isInternal) {
        this.overview = Objects.requireNonNull(overview, "overview");
        this.isInternal = isInternal;
    }

    /**
     * The page of an overview, for the public.
     *
     * @param overview the overview
     * @return such a page
     */
    public static OverviewPage of(Overview overview) {
        return new OverviewPage(overview, false);
    }

    /**
     * The same page for those inside, with all that a public edition leaves out.
     *
     * @return such a page
     */
    public OverviewPage asInternal() {
        return new OverviewPage(overview, true);
    }

    /**
     * The page as one file of HTML.
     *
     * @return a complete document that needs no other file and holds no script, to be written in UTF-8
     */
    public String html() {
        return HtmlSheet.write(new OverviewSheet(isInternal ? overview : overview.publicEdition(), isInternal).sheet());
    }
}
