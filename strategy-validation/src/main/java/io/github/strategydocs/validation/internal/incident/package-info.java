/** The rules about the day on which it goes wrong. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.incident;

import javax.annotation.ParametersAreNonnullByDefault;
