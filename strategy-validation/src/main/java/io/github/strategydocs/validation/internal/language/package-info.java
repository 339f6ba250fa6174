/** The rules about plain language. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.language;

import javax.annotation.ParametersAreNonnullByDefault;
