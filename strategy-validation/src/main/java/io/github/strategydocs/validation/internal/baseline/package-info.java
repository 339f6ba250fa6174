/** Rules about where the organisation stands today. They are listed in {@link BaselineRules}. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.baseline;

import javax.annotation.ParametersAreNonnullByDefault;
