package io.github.strategydocs.cli;

import io.github.strategydocs.report.ReportOptions;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.ValidationReport;

/** From which severity on the answer is no. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** The same for those who show failures. */
    ReportOptions in(ReportOptions options) {
        return switch (this) {
            case ERROR -> options.withBar(Severity.ERROR);
            case WARNING -> options.withBar(Severity.WARNING);
            case INFO -> options.withBar(Severity.INFO);
            case NEVER -> options.withoutBar();
        };
    }

    boolean isReachedBy(ValidationReport report) {
        return switch (this) {
            case ERROR -> report.hasAtLeast(Severity.ERROR);
            case WARNING -> report.hasAtLeast(Severity.WARNING);
            case INFO -> report.hasAtLeast(Severity.INFO);
            case NEVER -> false;
        };
    }
}
