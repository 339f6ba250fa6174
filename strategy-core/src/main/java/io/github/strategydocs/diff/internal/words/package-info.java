/** Says contents, and what differs between two, in words that fit a sentence. It knows of no comparison. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.words;

import javax.annotation.ParametersAreNonnullByDefault;
