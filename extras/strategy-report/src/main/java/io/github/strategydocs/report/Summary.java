package io.github.strategydocs.report;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.ValidationReport;
import java.util.Optional;

/** A document in one line: how much was found, and how many rules looked. */
final class Summary {

    private Summary() {}

    static String of(CheckedDocument document) {
        if (document.obstacle().isPresent()) {
            return "there is nothing to check";
        }
        Optional<ValidationReport> report = document.report();
        if (report.isEmpty()) {
            return Tally.of(document) + "; there is no document to check" + stopped(document);
        }
        return Tally.of(document) + "; " + Words.count(report.get().rulesRun().size(), "rule") + " run";
    }

    /** Whoever mends all that is listed should know that there may be more. */
    private static String stopped(CheckedDocument document) {
        for (Problem problem : document.problems()) {
            if (problem.isError() && problem.code().mayEndReading()) {
                return ", and what follows line " + problem.line() + " may not have been read";
            }
        }
        return "";
    }
}
