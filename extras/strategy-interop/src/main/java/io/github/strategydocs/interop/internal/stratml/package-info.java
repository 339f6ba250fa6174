/**
 * StratML: a text becomes a tree of elements, which is made to fit the grammar, which becomes a strategy; and the same way
 * back. Each kind of element has a class that knows both directions.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.interop.internal.stratml;

import javax.annotation.ParametersAreNonnullByDefault;
