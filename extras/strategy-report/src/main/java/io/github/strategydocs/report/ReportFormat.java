package io.github.strategydocs.report;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The formats of a report. All show the same findings.
 *
 * <pre>{@code
 * Files.writeString(Path.of("findings.sarif"), ReportFormat.SARIF.render(List.of(document)));
 * }</pre>
 */
public enum ReportFormat {
    /** For people at a terminal. */
    TEXT,
    /** For programs; its schema is {@link ReportSchema}. */
    JSON,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** JUnit XML in the form of Surefire, for build servers. */
    JUNIT,
    /** For a comment on a pull request, within the length that GitHub allows. */
    MARKDOWN,
    /** Workflow commands, which GitHub shows beside the lines in question. */
    GITHUB;

    /**
     * Starts a report.
     *
     * @param stream the stream to write to, in UTF-8; it is never closed
     * @param options the options of the report
     * @return the writer of the report
     */
    public ReportWriter to(OutputStream stream, ReportOptions options) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(options, "options");
        return switch (this) {
            case TEXT -> new TextReport(stream, options);
            case JSON -> new JsonReport(stream);
            case SARIF -> new SarifReport(stream);
            case JUNIT -> new JUnitReport(stream, options);
            case MARKDOWN -> new MarkdownReport(stream);
            case GITHUB -> new GitHubReport(stream);
        };
    }

    /**
     * Returns a complete report, with the standard options.
     *
     * @param documents the documents to report on
     * @return the report
     */
    public String render(Iterable<CheckedDocument> documents) {
        return render(documents, ReportOptions.standard());
    }

    /**
     * Returns a complete report.
     *
     * <pre>{@code
     * String tests = ReportFormat.JUNIT.render(List.of(document), ReportOptions.standard().withBar(Severity.WARNING));
     * }</pre>
     *
     * @param documents the documents to report on
     * @param options the options of the report
     * @return the report
     */
    public String render(Iterable<CheckedDocument> documents, ReportOptions options) {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(options, "options");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportWriter writer = to(stream, options);
        for (CheckedDocument document : documents) {
            writer.add(document);
        }
        writer.end();
        return stream.toString(StandardCharsets.UTF_8);
    }
}
