/**
 * Pages for people to read: a strategy, the changes between two versions, the history of a strategy, and an overview of
 * many strategies.
 *
 * <p>Each page is a single HTML file that needs no network, script or font. It can be read on a telephone, prints on
 * A4, and uses light or dark colours as its reader prefers. Start with {@link
 * io.github.strategydocs.report.page.StrategyPage}:
 *
 * <pre>{@code
 * String html = StrategyPage.of(strategy).withPrevious(last).withAsOf(today).html();
 * Files.writeString(Path.of("strategy.html"), html);
 * }</pre>
 *
 * <p>The content of a document is text: it is escaped, and only web and e-mail addresses become links. Unless the
 * internal edition is requested, pages only show content of the {@linkplain
 * io.github.strategydocs.model.Strategy#publicEdition() public edition}, so that they cannot disclose what it
 * withholds. The exception is how far the document answers the questions and how SMART its actions are: this is
 * assessed on the whole document, because without the withheld content it would look worse than it is. Such a verdict
 * may depend on content that readers do not see, but reveals nothing else about it.
 *
 * <p>No parameter and no result is null. All types are immutable, safe to share between threads, and called, not
 * implemented, by users. The same documents give the same pages, byte for byte.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.report.page;

import javax.annotation.ParametersAreNonnullByDefault;
