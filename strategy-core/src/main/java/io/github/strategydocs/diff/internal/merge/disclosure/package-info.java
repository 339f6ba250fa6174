/** Sees to it that a merge makes nothing public that nobody has made public. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.merge.disclosure;

import javax.annotation.ParametersAreNonnullByDefault;
