package io.github.strategydocs.report.page;

import io.github.strategydocs.report.Overview;
import io.github.strategydocs.report.page.internal.HtmlSheet;
import io.github.strategydocs.report.page.internal.OverviewSheet;
import io.github.strategydocs.report.page.internal.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * A page that compares the strategies of many bodies: how each responds to the parent's actions, which questions it
 * answers, and what to follow up.
 *
 * <pre>{@code
 * String html = OverviewPage.of(Overview.builder().parent(parent).body("waters.json", waters).build()).html();
 * }</pre>
 *
 * <p>The page shows {@linkplain Overview#publicEdition the overview of the public editions} unless the internal edition
 * is requested.
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
     * Creates the page of an overview, for the public.
     *
     * @param overview the overview
     * @return the page
     */
    public static OverviewPage of(Overview overview) {
        return new OverviewPage(overview, false);
    }

    /**
     * This page for internal readers, with everything that a public edition withholds.
     *
     * @return the page
     */
    public OverviewPage asInternal() {
        return new OverviewPage(overview, true);
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

    private Sheet sheet() {
        return new OverviewSheet(isInternal ? overview : overview.publicEdition(), isInternal).sheet();
    }
}
