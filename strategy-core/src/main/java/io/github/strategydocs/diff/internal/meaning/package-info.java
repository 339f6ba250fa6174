/**
 * Says of each edit how much it matters, what it means and how it reads: one finder for each sort of meaning, which the
 * explainer asks one after the other.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.meaning;

import javax.annotation.ParametersAreNonnullByDefault;
