/** Rules about those who deliver for the organisation. They are listed in {@link PartnerRules}. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.partner;

import javax.annotation.ParametersAreNonnullByDefault;
