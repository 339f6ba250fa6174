/**
 * What this library costs, beside what others cost for the same work on the same bytes in the same run.
 *
 * <p>Start with {@link io.github.strategydocs.benchmarks.Bars}, which says of each bar whether it is reached. The JMH
 * classes measure the same candidates for those who want absolute figures and have a quiet machine.
 *
 * <p>Nothing here is null unless it is said, and nothing is safe to share between threads.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.benchmarks;

import javax.annotation.ParametersAreNonnullByDefault;
