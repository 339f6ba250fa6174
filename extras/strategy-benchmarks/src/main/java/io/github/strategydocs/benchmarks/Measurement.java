package io.github.strategydocs.benchmarks;

import java.util.Locale;

/**
 * What a candidate took.
 *
 * @param candidate the candidate
 * @param ratio the median of the CPU time in proportion to that of the first candidate, round by round
 * @param micros the median of the CPU time of one run, in microseconds
 * @param allocatedBytes the bytes that one run allocates
 */
public record Measurement(Candidate candidate, double ratio, double micros, long allocatedBytes) {

    /** The figures of one run, for the table. */
    String detail() {
        return String.format(Locale.ROOT, "%,.0f µs, %,.2f MB allocated", micros, allocatedBytes / 1e6);
    }
}
