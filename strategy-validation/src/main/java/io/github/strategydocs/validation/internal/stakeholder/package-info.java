/** Rules about who is interested and who is affected. They are listed in {@link StakeholderRules}. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.stakeholder;

import javax.annotation.ParametersAreNonnullByDefault;
