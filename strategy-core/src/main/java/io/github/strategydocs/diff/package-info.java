/**
 * Two and more versions of a strategy: what differs, what that means, how to bring it about, take it back, or bring two
 * people's changes together, and how a document came to be what it is.
 *
 * <p>Start with {@link io.github.strategydocs.diff.StrategyDiff} for two versions, and with
 * {@link io.github.strategydocs.diff.Merge} for two people's changes. Elements match by identity, never by resemblance. No
 * parameter or result is ever null. All types are immutable and safe to share between threads, where a page does not
 * say otherwise.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff;

import javax.annotation.ParametersAreNonnullByDefault;
