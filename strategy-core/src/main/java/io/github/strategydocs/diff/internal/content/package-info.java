/**
 * What documents hold, by the metamodel: what is compared attribute by attribute, which key it has in every version, and
 * which values fit an attribute. It knows of no comparison.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.content;

import javax.annotation.ParametersAreNonnullByDefault;
