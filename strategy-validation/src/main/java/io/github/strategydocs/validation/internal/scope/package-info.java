/** Rules about what the strategy covers and what it does not. They are listed in {@link ScopeRules}. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.scope;

import javax.annotation.ParametersAreNonnullByDefault;
