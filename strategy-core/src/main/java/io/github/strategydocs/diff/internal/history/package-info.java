/** Notes what each version brings to each part of the document. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.history;

import javax.annotation.ParametersAreNonnullByDefault;
