package io.github.strategydocs.benchmarks;

/**
 * A figure that ours may not exceed.
 *
 * @param limit the figure
 * @param leastSize the number of actions from which on it is asked for
 */
record Bar(double limit, int leastSize) {

    static Bar of(double limit) {
        return new Bar(limit, 0);
    }
}
