package io.github.strategydocs.report;

import io.github.strategydocs.validation.CopiedText;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes copied texts one by one as they are found, so that the results for a large corpus need not be kept in memory.
 *
 * <pre>{@code
 * CopyReport report = CopyReport.text(System.out, 100);
 * corpus.compare(0.3, copied -> report.add(copied, copied.document() + ".json", copied.other() + ".json"));
 * report.end();
 * }</pre>
 *
 * <p>It is not {@code AutoCloseable}: an interrupted report must not look complete. Called, not implemented, by users.
 * Not safe to share between threads.
 */
public interface CopyReport {

    /**
     * Adds one copied text to the report.
     *
     * @param copied the text
     * @param file the name of its document in the report, such as a path
     * @param otherFile the name of the other document in the report
     * @throws java.io.UncheckedIOException if the stream fails
     */
    void add(CopiedText copied, String file, String otherFile);

    /**
     * Finishes the report, after the last text. The stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    void end();

    /**
     * Starts a report for people. It shows the titles of both texts, and below them the passages of both documents,
     * side by side, or one above the other if the lines are too short for that. For a document as a whole, only the
     * longest passages are shown, since those of its actions are reported separately.
     *
     * @param stream the stream to write to, in UTF-8; it is never closed
     * @param width the maximum number of characters in a line
     * @return the report
     */
    static CopyReport text(OutputStream stream, int width) {
        return new CopyText(Objects.requireNonNull(stream, "stream"), width);
    }

    /**
     * Starts a report for programs, in the JSON that {@link CopySchema} describes.
     *
     * @param stream the stream to write to, in UTF-8; it is never closed
     * @param compared the number of documents that were compared
     * @return the report
     * @throws java.io.UncheckedIOException if the stream fails
     */
    static CopyReport json(OutputStream stream, int compared) {
        return new CopyJson(Objects.requireNonNull(stream, "stream"), compared);
    }
}
