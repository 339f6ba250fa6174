package io.github.strategydocs.benchmarks;

import java.util.concurrent.Callable;

/**
 * One way of doing a piece of work.
 *
 * @param name what the table calls it
 * @param work the work; what it gives is looked at, so that none of it can be left out
 */
public record Candidate(String name, Callable<?> work) {

    /** The name of the candidate that is ours. */
    static final String OURS = "ours";

    /** The name of the candidate to which reading and writing are compared. */
    static final String SCAN = "scan";

    boolean isOurs() {
        return name.equals(OURS);
    }
}
