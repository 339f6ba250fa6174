/** Decides which elements the result of a merge has, and where. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.merge.place;

import javax.annotation.ParametersAreNonnullByDefault;
