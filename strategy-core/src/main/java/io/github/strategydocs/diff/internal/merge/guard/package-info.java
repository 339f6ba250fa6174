/** Finds what keeps something from the public in one version, and remembers what has to stay for that. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.merge.guard;

import javax.annotation.ParametersAreNonnullByDefault;
