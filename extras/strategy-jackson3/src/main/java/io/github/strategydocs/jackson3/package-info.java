/**
 * Strategy documents for the mappers of Jackson 3, as {@link io.github.strategydocs.json.StrategyModule} serves them to
 * those of Jackson 2.
 *
 * <p>Start with {@link io.github.strategydocs.jackson3.StrategyModule}. Documents are read and written by
 * {@link io.github.strategydocs.json}, to which the tokens of Jackson 3 are shown as those of Jackson 2. No parameter and
 * no result is ever null. All types are safe to share between threads unless they say otherwise.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.jackson3;

import javax.annotation.ParametersAreNonnullByDefault;
