package io.github.strategydocs.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares candidates with the first of them: in turn, in one JVM, by the CPU time of the thread.
 *
 * <p>On a machine that others use as well, the time of one run says little; but candidates that run one after the
 * other meet the same conditions, and the median of the ratios leaves out the rounds in which they did not.
 */
public final class PairedRunner {

    /** Much longer than the clock's grain, and short enough for a round to be one moment. */
    private static final long SAMPLE_NANOS = 15_000_000;

    private static final int WARM_UP_PASSES = 4;
    private static final int ALLOCATION_RUNS = 3;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Duration warmUp;
    private final int rounds;

    /** Results go here, so that no compiler can tell that nobody wants them. */
    @SuppressWarnings("unused")
    private volatile int sink;

    /**
     * Prepares to compare.
     *
     * @param warmUp how long each candidate runs before anything is measured
     * @param rounds how many times each is measured
     */
    public PairedRunner(Duration warmUp, int rounds) {
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    /**
     * Compares.
     *
     * @param candidates the candidates, the first of which is the measure of all
     * @return a measurement for each, in the same order
     * @throws Exception if a candidate fails
     */
    public List<Measurement> run(List<Candidate> candidates) throws Exception {
        warmUp(candidates);
        int count = candidates.size();
        int[] repetitions = new int[count];
        for (int i = 0; i < count; i++) {
            repetitions[i] = repetitionsFor(candidates.get(i));
        }
        double[][] nanos = new double[count][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < count; turn++) {
                // Another one begins each time, so that none always follows the same.
                int i = (round + turn) % count;
                nanos[i][round] = (double) cpuNanos(candidates.get(i), repetitions[i]) / repetitions[i];
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Candidate candidate = candidates.get(i);
            measurements.add(new Measurement(
                    candidate, ratio(nanos[i], nanos[0]), median(nanos[i]) / 1000, allocatedBytes(candidate)));
        }
        return measurements;
    }

    /** In several passes, so that the compilers see all candidates before they settle on one of them. */
    private void warmUp(List<Candidate> candidates) throws Exception {
        for (int pass = 0; pass < WARM_UP_PASSES; pass++) {
            for (Candidate candidate : candidates) {
                long end = System.nanoTime() + warmUp.toNanos() / WARM_UP_PASSES;
                do {
                    consume(candidate.work().call());
                } while (System.nanoTime() < end);
            }
        }
    }

    private int repetitionsFor(Candidate candidate) throws Exception {
        int repetitions = 1;
        while (true) {
            long nanos = cpuNanos(candidate, repetitions);
            if (nanos >= SAMPLE_NANOS) {
                return repetitions;
            }
            repetitions = nanos * 4 < SAMPLE_NANOS ? repetitions * 4 : repetitions * 2;
        }
    }

    private long cpuNanos(Candidate candidate, int repetitions) throws Exception {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < repetitions; i++) {
            consume(candidate.work().call());
        }
        return threads.getCurrentThreadCpuTime() - start;
    }

    private long allocatedBytes(Candidate candidate) throws Exception {
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ALLOCATION_RUNS; i++) {
            long before = threads.getThreadAllocatedBytes(thread);
            consume(candidate.work().call());
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        return least;
    }

    private void consume(Object result) {
        sink ^= System.identityHashCode(result.getClass());
    }

    private static double ratio(double[] nanos, double[] base) {
        double[] ratios = new double[nanos.length];
        for (int i = 0; i < nanos.length; i++) {
            ratios[i] = nanos[i] / base[i];
        }
        return median(ratios);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
