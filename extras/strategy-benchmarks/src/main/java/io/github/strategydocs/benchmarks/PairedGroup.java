package io.github.strategydocs.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Work that is measured by its CPU time in proportion to that of a scan of the same bytes. */
record PairedGroup(String work, Entrants entrants, Bar bar, Optional<Bar> allocationBar, PairedRunner runner)
        implements Group {

    /** Who takes part. */
    interface Entrants {

        List<Candidate> on(Document document) throws Exception;
    }

    @Override
    public List<Row> measure(Document document) throws Exception {
        List<Row> rows = new ArrayList<>();
        List<Measurement> measurements = runner.run(entrants.on(document));
        for (Measurement measurement : measurements) {
            rows.add(Row.of(
                    work, document.size(), measurement.candidate(), measurement.ratio(), measurement.detail(), bar));
        }
        allocationBar.ifPresent(limit -> measurements.stream()
                .filter(measurement -> measurement.candidate().isOurs())
                .forEach(measurement -> rows.add(allocation(document, measurement, limit))));
        return rows;
    }

    private static Row allocation(Document document, Measurement measurement, Bar limit) {
        double ratio = (double) measurement.allocatedBytes() / document.json().length;
        return Row.of("allocated (× JSON bytes)", document.size(), measurement.candidate(), ratio, "", limit);
    }
}
