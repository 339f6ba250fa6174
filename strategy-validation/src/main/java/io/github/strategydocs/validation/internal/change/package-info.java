/** The rules about what changed since the version before. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.change;

import javax.annotation.ParametersAreNonnullByDefault;
