/** The three versions of a merge side by side: what each holds of one element, and what it is taken to hold. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.merge.node;

import javax.annotation.ParametersAreNonnullByDefault;
