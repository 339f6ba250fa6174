package io.github.strategydocs.validation;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** Measures how much work something is; how long it takes depends on who else is at work on the machine. */
public final class CpuTime {

    private CpuTime() {}

    /** The time that the processor spends for this thread. */
    public static Duration of(Runnable work) {
        long start = now();
        work.run();
        return Duration.ofNanos(now() - start);
    }

    /**
     * The least of up to four measurements, the last of which is the first below a bound. Whatever else a machine does can
     * make the same work take longer, but never shorter: what grows too fast exceeds the bound every time.
     */
    public static Duration least(Duration bound, Supplier<Duration> measurement) {
        Duration least = measurement.get();
        for (int again = 0; again < 3 && least.compareTo(bound) >= 0; again++) {
            Duration time = measurement.get();
            least = time.compareTo(least) < 0 ? time : least;
        }
        return least;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
