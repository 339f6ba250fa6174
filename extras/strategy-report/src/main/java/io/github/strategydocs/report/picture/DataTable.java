package io.github.strategydocs.report.picture;

import java.util.List;
import java.util.Objects;

/**
 * The facts that a picture shows, in rows and columns, for readers who cannot see the picture or want to check it.
 *
 * <pre>{@code
 * DataTable table = Pictures.of(strategy).stakeholderMap().table();
 * table.headings();           // [Stakeholder, Number, Interest, Impact, …]
 * table.rows().get(0);        // [Freight skippers and their crews, 1, 4, 5, …]
 * }</pre>
 *
 * <p>All cells are plain text from the document and must be escaped before they are written to HTML or another format;
 * unknown facts are empty cells. The first cell of a row names the subject of the row. Immutable and safe to share
 * between threads.
 *
 * @param caption what the table is about
 * @param headings the names of the columns, at least one
 * @param rows the rows, each with as many cells as there are headings; no rows if there is nothing to show
 */
public record DataTable(String caption, List<String> headings, List<List<String>> rows) {

    /**
     * Keeps copies of the lists.
     *
     * @throws IllegalArgumentException if there is no heading, or a row has more or fewer cells than there are headings
     */
    public DataTable {
        Objects.requireNonNull(caption, "caption");
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one column");
        }
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells under " + headings.size() + " headings");
            }
        }
    }
}
