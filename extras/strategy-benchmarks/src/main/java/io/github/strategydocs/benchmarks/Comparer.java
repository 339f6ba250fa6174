package io.github.strategydocs.benchmarks;

import java.util.function.ToIntFunction;

/**
 * A library that compares two versions of a document.
 *
 * @param candidate compares the versions, which lie ready in the form that the library likes best
 * @param edits how many edits are in what the candidate gives
 */
record Comparer(Candidate candidate, ToIntFunction<Object> edits) {

    int countEdits() throws Exception {
        return edits.applyAsInt(candidate.work().call());
    }
}
