/**
 * The plain values that a strategy document is made of: dates as people plan with them, spans of time, exact numbers,
 * ratings, references, and the JSON values that the format does not know.
 *
 * <p>Start with {@link io.github.strategydocs.value.PartialDate}. No parameter and no result is ever null. All types
 * are immutable and safe to share between threads.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.value;

import javax.annotation.ParametersAreNonnullByDefault;
