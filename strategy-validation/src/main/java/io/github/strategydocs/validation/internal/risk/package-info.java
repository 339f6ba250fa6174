/** The rules about what may go wrong. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.risk;

import javax.annotation.ParametersAreNonnullByDefault;
