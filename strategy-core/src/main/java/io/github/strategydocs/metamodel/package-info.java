/**
 * The description of the format, once: which types there are, which attributes each has, what those hold, and how much
 * a change of them matters. Reading, writing, comparing, merging, walking and documenting all run on it.
 *
 * <p>Start with {@link io.github.strategydocs.metamodel.TypeDescription}. No parameter and no result is null. All
 * types but {@link io.github.strategydocs.metamodel.PathResolver} are immutable and safe to share between threads.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.metamodel;

import javax.annotation.ParametersAreNonnullByDefault;
