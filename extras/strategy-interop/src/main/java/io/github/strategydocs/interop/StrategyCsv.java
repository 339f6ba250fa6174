package io.github.strategydocs.interop;

import io.github.strategydocs.interop.internal.csv.CsvText;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Actions, risks and stakeholders as a table for a spreadsheet, and back: CSV according to RFC 4180, in UTF-8.
 *
 * <pre>{@code
 * Path sheet = Path.of("actions.csv");
 * Files.write(sheet, StrategyCsv.write(strategy, CsvTable.ACTIONS).bytes());
 * // Somebody edits the file in a spreadsheet.
 * ImportResult edited = StrategyCsv.into(strategy, CsvTable.ACTIONS, Files.readAllBytes(sheet));
 * edited.problems().forEach(System.err::println);
 * }</pre>
 *
 * <p><b>The table.</b> The first row contains the names of attributes in plain words, such as "Id", "Title" and "Status
 * note". Empty columns are left out, except those that every element requires. Dates and durations are written
 * according to ISO 8601, constants in words ("in progress"), and references as ids. Several constants or references are
 * separated by {@code ;}, several texts by line breaks. A value with attributes of its own is written as a list of
 * names and contents, several such values on a line each:
 *
 * <pre>
 * id: register; name: The register is published; deadline: 2027-06; status: in progress
 * id: guidance; name: Guidance; deadline: (type: within; duration: P3M; of: register)
 * </pre>
 *
 * <p>Text that could be mistaken for such punctuation is written in quotation marks, which are doubled inside; a cell
 * that contains {@code ""} is an empty text, and an empty cell is an absent attribute. Texts in unknown properties
 * {@code x-…} have columns of their own. A cell that a spreadsheet would execute as a formula is written with a leading
 * apostrophe, which is removed on reading. A byte-order mark is written if there are characters other than ASCII,
 * because spreadsheets require it.
 *
 * <p><b>Reading</b> is as lenient as spreadsheets need: headings in any order and case, semicolons or tabs instead of
 * commas, titles instead of ids if only one element has the title, a date alone as a deadline, a name alone as a
 * deliverable, and rows without an id. An unknown heading is kept as an unknown property. A cell that cannot be read is
 * an error with its row and column; all such errors are reported together.
 *
 * <p>All methods may be called from any thread.
 */
public final class StrategyCsv {

    private StrategyCsv() {}

    /**
     * Writes a table.
     *
     * @param strategy the strategy
     * @param table which part of it
     * @return the table, and what it does not express: everything in the strategy that {@link #parse(byte[], CsvTable)}
     *     cannot restore
     */
    public static Export write(Strategy strategy, CsvTable table) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(table, "table");
        return CsvText.write(strategy, table);
    }

    /**
     * An empty table with all headings.
     *
     * @param table which table
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
     * @param table what it contains
     * @return a strategy that contains only the elements, with a made-up title, organisation and version, or none if
     *     there are errors; and all problems
     */
    public static ImportResult parse(byte[] csv, CsvTable table) {
        return parse(csv, table, ReadOptions.lenient());
    }

    /**
     * Reads a table by itself.
     *
     * @param csv the table, in UTF-8
     * @param table what it contains
     * @param options the limits, and whether to be strict: strict reading rejects what {@linkplain
     *     ImportProblemCode#breaksTheForm() violates the format}
     * @return a strategy that contains only the elements, with a made-up title, organisation and version, or none if
     *     there are errors; and all problems
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
     * @param table what it contains
     * @param options the limits, and whether to be strict: strict reading rejects what {@linkplain
     *     ImportProblemCode#breaksTheForm() violates the format}
     * @return a strategy that contains only the elements, with a made-up title, organisation and version, or none if
     *     there are errors; and all problems
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
     * @param table what the table contains
     * @param csv the table, in UTF-8
     * @return the changed strategy, or none if there are errors, and all problems
     */
    public static ImportResult into(Strategy strategy, CsvTable table, byte[] csv) {
        return into(strategy, table, csv, ReadOptions.lenient());
    }

    /**
     * Reads a table into a strategy. The rows become the elements, in the order of the rows. A row with the id of an
     * existing element changes the attributes whose cells differ from what would be written for that element;
     * everything else stays unchanged, including what a table cannot express. A row with a new id, or without an id,
     * becomes a new element. An element without a row is removed, which is reported as a problem. Therefore a table
     * that is written and read into the same strategy changes nothing, and a changed cell changes one attribute.
     *
     * @param strategy the strategy
     * @param table what the table contains
     * @param csv the table, in UTF-8
     * @param options the limits, and whether to be strict: strict reading rejects what {@linkplain
     *     ImportProblemCode#breaksTheForm() violates the format}
     * @return the changed strategy, or none if there are errors, and all problems
     */
    public static ImportResult into(Strategy strategy, CsvTable table, byte[] csv, ReadOptions options) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(options, "options");
        return CsvText.into(strategy, table, csv, options);
    }
}
