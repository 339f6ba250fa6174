package io.github.strategydocs.benchmarks;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of the table.
 *
 * @param work what was done
 * @param size the number of actions of the document
 * @param candidate by whom
 * @param figure what the bar is about, in the unit that the work names
 * @param detail further figures
 * @param bar what ours may not exceed, absent for others
 */
record Row(String work, int size, String candidate, double figure, String detail, Optional<Bar> bar) {

    static final String HEADING = String.format(
            Locale.ROOT,
            "%-34s %7s  %-20s %9s  %-34s %6s  %s",
            "work",
            "N",
            "candidate",
            "figure",
            "detail",
            "bar",
            "");

    static Row of(String work, int size, Candidate candidate, double figure, String detail, Bar bar) {
        boolean asked = candidate.isOurs() && size >= bar.leastSize();
        return new Row(work, size, candidate.name(), figure, detail, asked ? Optional.of(bar) : Optional.empty());
    }

    boolean isMissed() {
        return bar.isPresent() && figure > bar.get().limit();
    }

    private String verdict() {
        if (bar.isEmpty()) {
            return "";
        }
        return isMissed() ? "MISSED" : "reached";
    }

    @Override
    public String toString() {
        String limit = bar.map(present -> String.format(Locale.ROOT, "%.2f", present.limit()))
                .orElse("");
        return String.format(
                        Locale.ROOT,
                        "%-34s %7d  %-20s %9.2f  %-34s %6s  %s",
                        work,
                        size,
                        candidate,
                        figure,
                        detail,
                        limit,
                        verdict())
                .stripTrailing();
    }
}
