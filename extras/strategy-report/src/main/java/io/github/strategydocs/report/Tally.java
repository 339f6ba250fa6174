package io.github.strategydocs.report;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.Finding;
import java.util.StringJoiner;

/** Counts what is wrong, and says it in words: {@code 1 error, 2 warnings}. */
final class Tally {

    private int errors;
    private int warnings;
    private int remarks;

    /** Counts all that is to be said of a document. */
    static Tally of(CheckedDocument document) {
        Tally tally = new Tally();
        for (Problem problem : document.problems()) {
            if (problem.isError()) {
                tally.errors++;
            } else {
                tally.warnings++;
            }
        }
        for (Finding finding : document.findings()) {
            tally.add(finding);
        }
        return tally;
    }

    private void add(Finding finding) {
        switch (finding.severity()) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
            case INFO -> remarks++;
        }
    }

    /** The counts in words, the worst first. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(", ").setEmptyValue("nothing found");
        add(words, errors, "error");
        add(words, warnings, "warning");
        add(words, remarks, "remark");
        return words.toString();
    }

    private static void add(StringJoiner words, int count, String thing) {
        if (count > 0) {
            words.add(Words.count(count, thing));
        }
    }
}
