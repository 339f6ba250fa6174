package io.github.strategydocs.report;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The forms in which a report can be shown. All show the same findings.
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
     * Begins a report.
     *
     * @param stream where it goes, in UTF-8; it is never closed
     * @param options what can be chosen
     * @return what writes the report
     */
    public ReportWriter to(OutputStream stream, ReportOptions options) {
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
     * Writes a report at once, with the standard options.
     *
     * @param documents what it is about
     * @return the report
     */
    public String render(Iterable<CheckedDocument> documents) {
        return render(documents, ReportOptions.standard());
    }

    /**
     * Writes a report at once.
     *
     * <pre>{@code
     * String tests = ReportFormat.JUNIT.render(List.of(document), ReportOptions.standard().withBar(Severity.WARNING));
     * }</pre>
     *
     * @param documents what it is about
     * @param options what can be chosen
     * @return the report
     */
    public String render(Iterable<CheckedDocument> documents, ReportOptions options) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportWriter writer = to(stream, options);
        for (CheckedDocument document : documents) {
            writer.add(document);
        }
        writer.end();
        return stream.toString(StandardCharsets.UTF_8);
    }
}
