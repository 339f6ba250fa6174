package io.github.strategydocs.cli;

import io.github.strategydocs.metamodel.Constants;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Counts in words: {@code 1 error, 2 warnings}. */
final class Counts {

    private static final List<String> SEVERITIES = List.of("error", "warning", "info");

    private Counts() {}

    static String of(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** Severities of any sort, the worst first. */
    static String of(List<? extends Enum<?>> severities) {
        Map<String, Integer> counts = new TreeMap<>();
        severities.forEach(severity -> counts.merge(Constants.nameOf(severity), 1, Integer::sum));
        StringJoiner words = new StringJoiner(", ");
        for (String severity : SEVERITIES) {
            Integer count = counts.get(severity);
            if (count != null) {
                words.add(of(count, severity.equals("info") ? "remark" : severity));
            }
        }
        return words.length() == 0 ? "nothing found" : words.toString();
    }
}
