/**
 * Whole documents for people to read: a strategy, what changed between two versions of it, and how it came to be.
 *
 * <p>Each is one file of HTML that needs nothing else: no network, no script, no font. It reads on a telephone, prints on
 * A4, and follows what its reader prefers, light or dark. Start with {@link
 * io.github.strategydocs.report.page.StrategyPage}:
 *
 * <pre>{@code
 * String html = StrategyPage.of(strategy).withPrevious(last).withAsOf(today).html();
 * Files.writeString(Path.of("strategy.html"), html);
 * }</pre>
 *
 * <p>Whatever a document says is text: it is escaped, and only addresses of the web and of mail become links. Unless the
 * internal edition is asked for, what pages say of a document is from its {@linkplain
 * io.github.strategydocs.model.Strategy#publicEdition() public edition} alone, so that they cannot tell what it withholds.
 * How far the document answers the questions and how SMART its actions are is judged by the whole of it, since it would
 * look worse than it is without what is withheld: such a verdict may rest on what readers do not see, and tells no more
 * of it than that.
 *
 * <p>No parameter and no result is null. All types are immutable, safe to share between threads, and called, not
 * implemented, by users. The same documents give the same pages, byte for byte.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.report.page;

import javax.annotation.ParametersAreNonnullByDefault;
