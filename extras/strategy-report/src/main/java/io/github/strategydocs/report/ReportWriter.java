package io.github.strategydocs.report;

/**
 * Writes a report document by document, so that the first document is reported before the last one is read.
 *
 * <pre>{@code
 * ReportWriter writer = ReportFormat.TEXT.to(System.out, ReportOptions.standard().withColour(true));
 * for (Path file : files) {
 *     ReadResult result = StrategyJson.parse(file, ReadOptions.lenient());
 *     ValidationReport report = validator.validate(ValidationRequest.of(result.strategy()));
 *     writer.add(CheckedDocument.of(file.toString(), result, report));
 * }
 * writer.end();
 * }</pre>
 *
 * <p>It is not {@code AutoCloseable}: an interrupted report must not look complete. Called, not implemented, by users.
 * Not safe to share between threads.
 */
public interface ReportWriter {

    /**
     * Adds one document to the report.
     *
     * @param document the document
     * @throws java.io.UncheckedIOException if the stream fails
     */
    void add(CheckedDocument document);

    /**
     * Finishes the report, after the last document. The stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    void end();
}
