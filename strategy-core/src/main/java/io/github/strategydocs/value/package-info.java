/**
 * The plain values of a strategy document: dates at the precision used in planning, spans of time, exact numbers,
 * ratings, references, and the JSON values of unknown properties.
 *
 * <p>Start with {@link io.github.strategydocs.value.PartialDate}. No parameter and no result is ever null. All types
 * are immutable and safe to share between threads.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.value;

import javax.annotation.ParametersAreNonnullByDefault;
