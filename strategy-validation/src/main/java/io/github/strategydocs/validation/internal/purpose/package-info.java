/** Rules about what the strategy is to achieve. They are listed in {@link PurposeRules}. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.purpose;

import javax.annotation.ParametersAreNonnullByDefault;
