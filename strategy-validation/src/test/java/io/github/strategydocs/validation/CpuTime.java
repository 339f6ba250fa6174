package io.github.strategydocs.validation;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Measures how much work something is; how long it takes depends on who else is at work on the machine. */
public final class CpuTime {

    private CpuTime() {}

    /** The time that the processor spends for this thread. */
    public static Duration of(Runnable work) {
        long start = now();
        work.run();
        return Duration.ofNanos(now() - start);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
