/**
 * The metamodel, which is the single description of the format: its types, their attributes, what the attributes
 * contain, and how significant a change of each attribute is. Reading, writing, comparing, merging, walking and
 * documenting are all based on it.
 *
 * <p>Start with {@link io.github.strategydocs.metamodel.TypeDescription}. No parameter and no result is null. All
 * types but {@link io.github.strategydocs.metamodel.PathResolver} are immutable and safe to share between threads.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.metamodel;

import javax.annotation.ParametersAreNonnullByDefault;
