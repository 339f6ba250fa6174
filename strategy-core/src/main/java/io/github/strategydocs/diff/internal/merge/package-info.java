/**
 * Brings two people's changes together, with a package for each step: what stands where, what is said there, and what of it
 * may be seen.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.merge;

import javax.annotation.ParametersAreNonnullByDefault;
