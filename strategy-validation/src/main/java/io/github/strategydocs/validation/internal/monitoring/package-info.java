/** The rules about watching, reviewing and reporting. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.monitoring;

import javax.annotation.ParametersAreNonnullByDefault;
