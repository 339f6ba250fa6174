package io.github.strategydocs.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Comparing two versions: how long it takes, how that grows, and how many edits are found where so many were made. */
record DiffGroup(PairedRunner runner) implements Group {

    /** A bar of growth is asked for from here on, against a document of a tenth of the size. */
    private static final int LARGE = 10_000;

    private static final int TENTH = 10;

    /** Time grows as the size to this power. */
    private static final Bar GROWTH = new Bar(1.2, LARGE);

    private static final Bar EDITS = Bar.of(1);

    /** A fifth of what zjsonpatch takes, and a twentieth where documents are large. */
    private static Bar timeFor(Document document) {
        return document.size() >= LARGE ? new Bar(1.0 / 20, LARGE) : new Bar(1.0 / 5, 1_000);
    }

    @Override
    public List<Row> measure(Document document) throws Exception {
        Versions versions = Versions.of(document);
        List<Comparer> comparers = Comparers.comparing(versions);
        List<Row> rows = new ArrayList<>();
        for (Measurement measurement :
                runner.run(comparers.stream().map(Comparer::candidate).toList())) {
            rows.add(Row.of(
                    "diff (× zjsonpatch)",
                    document.size(),
                    measurement.candidate(),
                    measurement.ratio(),
                    measurement.detail(),
                    timeFor(document)));
        }
        for (Comparer comparer : comparers) {
            rows.add(edits(document, comparer, versions.edits()));
        }
        if (document.size() >= LARGE) {
            rows.add(growth(document, versions));
        }
        return rows;
    }

    private static Row edits(Document document, Comparer comparer, int made) throws Exception {
        int found = comparer.countEdits();
        String detail = String.format(Locale.ROOT, "%,d found, %,d made", found, made);
        return Row.of(
                "edits found (× edits made)",
                document.size(),
                comparer.candidate(),
                (double) found / made,
                detail,
                EDITS);
    }

    private Row growth(Document document, Versions large) throws Exception {
        Versions small = Versions.of(Document.ofSize(document.size() / TENTH));
        Measurement measurement = runner.run(List.of(ours(small), ours(large))).get(1);
        String detail = String.format(Locale.ROOT, "× %.1f for × %d", measurement.ratio(), TENTH);
        return Row.of(
                "growth of diff (N to the power of)",
                document.size(),
                measurement.candidate(),
                Math.log(measurement.ratio()) / Math.log(TENTH),
                detail,
                GROWTH);
    }

    private static Candidate ours(Versions versions) throws Exception {
        return Candidate.named(
                Candidate.OURS,
                Comparers.comparing(versions).stream().map(Comparer::candidate).toList());
    }
}
