package io.github.strategydocs.report;

import io.github.strategydocs.validation.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * Options of a report.
 *
 * <pre>{@code
 * ReportWriter writer = ReportFormat.JUNIT.to(stream, ReportOptions.standard().withBar(Severity.WARNING));
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public final class ReportOptions {

    private static final ReportOptions STANDARD = new ReportOptions(false, Optional.of(Severity.ERROR));

    private final boolean isColourful;
    private final Optional<Severity> bar;

    private ReportOptions(boolean isColourful, Optional<Severity> bar) {
        this.isColourful = isColourful;
        this.bar = bar;
    }

    /**
     * The standard options: without colour, and only errors count as failures.
     *
     * @return the options
     */
    public static ReportOptions standard() {
        return STANDARD;
    }

    /**
     * These options with or without colour in the text report.
     *
     * @param isOn whether to use colours, as ANSI escape sequences for terminals
     * @return the options
     */
    public ReportOptions withColour(boolean isOn) {
        return new ReportOptions(isOn, bar);
    }

    /**
     * These options with another bar: the severity from which a finding counts as a failed test in JUnit XML.
     *
     * @param severity the lowest severity that counts as a failure
     * @return the options
     */
    public ReportOptions withBar(Severity severity) {
        return new ReportOptions(isColourful, Optional.of(Objects.requireNonNull(severity, "severity")));
    }

    /**
     * These options without a bar: no finding counts as a failure. A document that cannot be read always does.
     *
     * @return the options
     */
    public ReportOptions withoutBar() {
        return new ReportOptions(isColourful, Optional.empty());
    }

    boolean isColourful() {
        return isColourful;
    }

    boolean isFailure(Severity severity) {
        return bar.isPresent() && severity.isAtLeast(bar.get());
    }

    /**
     * The options, for a log or a debugger; the text may change.
     *
     * @return whether there is colour, and the bar
     */
    @Override
    public String toString() {
        return "colour " + isColourful + ", bar " + bar;
    }
}
