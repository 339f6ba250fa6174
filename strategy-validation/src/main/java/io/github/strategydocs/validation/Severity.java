package io.github.strategydocs.validation;

/**
 * How much a finding matters; from the least to the most.
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
    /** Worth mending. */
    WARNING,
    /** To be mended before the document can be what it claims to be. */
    ERROR;

    /**
     * Whether this matters at least as much as a bar.
     *
     * @param bar the bar
     * @return whether this is the bar or above it
     */
    public boolean isAtLeast(Severity bar) {
        return compareTo(bar) >= 0;
    }

    /** The next step up; there is none above an error. */
    Severity worse() {
        return this == INFO ? WARNING : ERROR;
    }
}
