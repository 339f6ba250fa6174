package io.github.strategydocs.report;

import io.github.strategydocs.validation.CopiedText;
import java.io.OutputStream;

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
     * Shows one text that was copied.
     *
     * @param copied the text
     * @param file the name by which the reader knows its document, such as a path
     * @param otherFile the same of the other document
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
     * For people: whose text it is, by title, and below it the passages as they stand in both documents: side by side, or
     * one above the other where there is no room for that. Of a document as a whole the longest passages are shown; those
     * of its actions follow by themselves.
     *
     * @param stream where it goes, in UTF-8; it is never closed
     * @param width how many characters a line may have
     * @return what writes the report
     */
    static CopyReport text(OutputStream stream, int width) {
        return new CopyText(stream, width);
    }

    /**
     * For programs, as {@link CopySchema} describes it.
     *
     * @param stream where it goes, in UTF-8; it is never closed
     * @param compared how many documents were compared
     * @return what writes the report
     * @throws java.io.UncheckedIOException if the stream fails
     */
    static CopyReport json(OutputStream stream, int compared) {
        return new CopyJson(stream, compared);
    }
}
