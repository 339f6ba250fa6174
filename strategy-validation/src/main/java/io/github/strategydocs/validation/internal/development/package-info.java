/** The rules about how the strategy was made. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.development;

import javax.annotation.ParametersAreNonnullByDefault;
