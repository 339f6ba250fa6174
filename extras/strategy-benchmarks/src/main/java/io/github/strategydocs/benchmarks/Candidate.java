package io.github.strategydocs.benchmarks;

import java.util.List;
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

    static Candidate named(String name, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no candidate is called " + name));
    }

    boolean isOurs() {
        return name.equals(OURS);
    }
}
