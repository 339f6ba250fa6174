/** Rules about the means. They are listed in {@link ResourceRules}. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.resource;

import javax.annotation.ParametersAreNonnullByDefault;
