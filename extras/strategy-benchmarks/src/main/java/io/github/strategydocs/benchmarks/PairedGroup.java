package io.github.strategydocs.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Work that is measured by its CPU time in proportion to that of a scan of the same bytes. */
record PairedGroup(String work, Entrants entrants, Bar bar, PairedRunner runner) implements Group {

    /** Who takes part. */
    interface Entrants {

        List<Candidate> on(Document document) throws Exception;
    }

    @Override
    public List<Row> measure(Document document) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Measurement measurement : runner.run(entrants.on(document))) {
            String detail = String.format(
                    Locale.ROOT,
                    "%,.0f µs, %,.2f MB allocated",
                    measurement.micros(),
                    measurement.allocatedBytes() / 1e6);
            rows.add(Row.of(work, document.size(), measurement.candidate(), measurement.ratio(), detail, bar));
        }
        return rows;
    }
}
