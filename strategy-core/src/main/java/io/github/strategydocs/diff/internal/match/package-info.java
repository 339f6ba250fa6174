/**
 * Tells which member of one list is which member of another, with an id or without, and which texts are alike. It knows of
 * no comparison.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.match;

import javax.annotation.ParametersAreNonnullByDefault;
