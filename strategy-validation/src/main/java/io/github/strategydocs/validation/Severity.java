package io.github.strategydocs.validation;

import java.util.Objects;

/**
 * How severe a finding is, in ascending order.
 *
 * <pre>{@code
 * List<Finding> toMend = report.findings().stream()
 *     .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
 *     .toList();
 * }</pre>
 */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Should be fixed. */
    WARNING,
    /** Must be fixed before the document can be used in the state that it claims to have, such as published. */
    ERROR;

    /**
     * Whether this severity reaches a given severity.
     *
     * @param bar the severity to compare with
     * @return whether this is the given severity or a higher one
     */
    public boolean isAtLeast(Severity bar) {
        Objects.requireNonNull(bar, "bar");
        return compareTo(bar) >= 0;
    }

    /** The next step up; there is none above an error. */
    Severity worse() {
        return this == INFO ? WARNING : ERROR;
    }
}
