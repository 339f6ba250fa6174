/** Merges lists: which members the result has, and in which order. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.merge.list;

import javax.annotation.ParametersAreNonnullByDefault;
