package io.github.strategydocs.interop;

import io.github.strategydocs.interop.internal.csv.CsvText;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Actions, risks and stakeholders as a table for a spreadsheet, and back: CSV as of RFC 4180 in UTF-8.
 *
 * <pre>{@code
 * Path sheet = Path.of("actions.csv");
 * Files.write(sheet, StrategyCsv.write(strategy, CsvTable.ACTIONS).bytes());
 * // Somebody edits the file in a spreadsheet.
 * ImportResult edited = StrategyCsv.into(strategy, CsvTable.ACTIONS, Files.readAllBytes(sheet));
 * edited.problems().forEach(System.err::println);
 * }</pre>
 *
 * <p><b>The table.</b> The first row holds the names of attributes in plain words, such as "Id", "Title" and "Status note".
 * Columns that hold nothing are left out, but for those that every element needs. Dates and lengths of time are written as
 * of ISO 8601, constants in words ("in progress"), and references as ids. Several constants or references are separated by
 * {@code ;}, several texts stand on a line each. A value with attributes of its own says them with their names, several
 * such values on a line each:
 *
 * <pre>
 * id: register; name: The register is published; deadline: 2027-06; status: in progress
 * id: guidance; name: Guidance; deadline: (type: within; duration: P3M; of: register)
 * </pre>
 *
 * <p>What would be mistaken for such punctuation stands in quotation marks, which are doubled inside; a cell that holds
 * {@code ""} is an empty text, an empty cell is none. Texts under unknown properties {@code x-…} have columns of their own. A
 * cell that a spreadsheet would run as a formula begins with an apostrophe, which is taken off in reading. A byte-order mark
 * is written where there are other characters than those of ASCII, since spreadsheets ask for it.
 *
 * <p><b>Reading</b> is as lenient as spreadsheets need: headings in any order and case, semicolons or tabs for commas, titles
 * for ids where only one element bears the title, a date alone for a deadline, a name alone for a deliverable, and rows
 * without an id. An unknown heading is kept as an unknown property. A cell that cannot be read is an error, told with its
 * row and column, and all of them are told at once.
 *
 * <p>All methods may be called from any thread.
 */
public final class StrategyCsv {

    private StrategyCsv() {}

    /**
     * Writes a table.
     *
     * @param strategy the strategy
     * @param table what of it
     * @return the table, and what it does not say of the strategy: all that {@link #parse(byte[], CsvTable)} cannot give
     */
    public static Export write(Strategy strategy, CsvTable table) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(table, "table");
        return CsvText.write(strategy, table);
    }

    /**
     * An empty table with all headings.
     *
     * @param table of what
     * @return the headings, on one line
     */
    public static String template(CsvTable table) {
        Objects.requireNonNull(table, "table");
        return CsvText.template(table);
    }

    /**
     * Reads a table by itself, leniently.
     *
     * @param csv the table, in UTF-8
     * @param table what stands in it
     * @return a strategy that holds the elements and nothing else, with a made-up title, organisation and version, if there
     *     is one; and everything that was wrong
     */
    public static ImportResult parse(byte[] csv, CsvTable table) {
        return parse(csv, table, ReadOptions.lenient());
    }

    /**
     * Reads a table by itself.
     *
     * @param csv the table, in UTF-8
     * @param table what stands in it
     * @param options within which limits; strict reading refuses what {@linkplain ImportProblemCode#breaksTheForm() breaks
     *     the form}
     * @return a strategy that holds the elements and nothing else, with a made-up title, organisation and version, if there
     *     is one; and everything that was wrong
     */
    public static ImportResult parse(byte[] csv, CsvTable table, ReadOptions options) {
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(options, "options");
        return CsvText.parse(csv, table, options);
    }

    /**
     * Reads a table by itself from a stream, up to its end or the limit on its length. The stream is left open.
     *
     * @param csv the table, in UTF-8
     * @param table what stands in it
     * @param options within which limits; strict reading refuses what {@linkplain ImportProblemCode#breaksTheForm() breaks
     *     the form}
     * @return a strategy that holds the elements and nothing else, if there is one, and everything that was wrong
     * @throws IOException if the stream fails
     */
    public static ImportResult parse(InputStream csv, CsvTable table, ReadOptions options) throws IOException {
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(options, "options");
        return parse(csv.readNBytes(options.limits().inputBytes() + 1), table, options);
    }

    /**
     * Reads a table into a strategy, leniently; see {@link #into(Strategy, CsvTable, byte[], ReadOptions)}.
     *
     * @param strategy the strategy
     * @param table what stands in the table
     * @param csv the table, in UTF-8
     * @return the changed strategy, if there is one, and everything that was wrong
     */
    public static ImportResult into(Strategy strategy, CsvTable table, byte[] csv) {
        return into(strategy, table, csv, ReadOptions.lenient());
    }

    /**
     * Reads a table into a strategy. The rows, in their order, become the elements. A row with the id of an element changes
     * it where a cell says something else than would be written for it; all else, also what a table cannot say, stays as it
     * is. A row with another id, or none, is a new element; an element without a row is removed, and that is told. So a table
     * that is written and read into the same strategy changes nothing, and a changed cell changes one attribute.
     *
     * @param strategy the strategy
     * @param table what stands in the table
     * @param csv the table, in UTF-8
     * @param options within which limits; strict reading refuses what {@linkplain ImportProblemCode#breaksTheForm() breaks
     *     the form}
     * @return the changed strategy, if there is one, and everything that was wrong
     */
    public static ImportResult into(Strategy strategy, CsvTable table, byte[] csv, ReadOptions options) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(options, "options");
        return CsvText.into(strategy, table, csv, options);
    }
}
