/**
 * Support for the mappers of Jackson 3, equivalent to {@link io.github.strategydocs.json.StrategyModule} for Jackson 2.
 *
 * <p>Start with {@link io.github.strategydocs.jackson3.StrategyModule}. Documents are read and written by {@link
 * io.github.strategydocs.json}, to which the tokens of Jackson 3 are passed as tokens of Jackson 2. No parameter and no
 * result is ever null. All types are safe to share between threads unless they say otherwise.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.jackson3;

import javax.annotation.ParametersAreNonnullByDefault;
