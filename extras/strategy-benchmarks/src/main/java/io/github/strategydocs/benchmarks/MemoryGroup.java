package io.github.strategydocs.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much memory a document takes while it is held, in proportion to its JSON. */
record MemoryGroup(String work, Bar bar) implements Group {

    /** Enough that what else lives in the heap does not show. */
    private static final long BYTES_OF_JSON = 40_000_000;

    private static final int LEAST_COPIES = 3;
    private static final int COLLECTIONS = 4;

    @Override
    public List<Row> measure(Document document) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Candidate candidate : Candidates.holding(document)) {
            double retained = retainedBytes(candidate, document.json().length);
            String detail = String.format(Locale.ROOT, "%,.2f MB a document", retained / 1e6);
            rows.add(Row.of(work, document.size(), candidate, retained / document.json().length, detail, bar));
        }
        return rows;
    }

    private static double retainedBytes(Candidate candidate, int jsonLength) throws Exception {
        int copies = (int) Math.max(LEAST_COPIES, BYTES_OF_JSON / jsonLength);
        // Once for what is kept from the first use on, such as caches of names.
        candidate.work().call();
        Object[] held = new Object[copies];
        try {
            long before = usedBytes();
            for (int i = 0; i < copies; i++) {
                held[i] = candidate.work().call();
            }
            return (double) (usedBytes() - before) / copies;
        } finally {
            Reference.reachabilityFence(held);
        }
    }

    private static long usedBytes() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
