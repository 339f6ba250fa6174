package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.validation.SmartAssessment;
import io.github.strategydocs.validation.ValidationReport;
import java.util.Objects;

/**
 * What was found in what a page shows.
 *
 * @param report what was found
 * @param smart how SMART its actions are
 */
public record Checks(ValidationReport report, SmartAssessment smart) {

    /** Checks that nothing is null. */
    public Checks {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(smart, "smart");
    }
}
