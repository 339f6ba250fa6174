package io.github.strategydocs.interop.internal.csv;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.At;
import io.github.strategydocs.interop.internal.Texts;
import io.github.strategydocs.json.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The rows of a file, one after the other. */
final class CsvRows {

    /** More than any spreadsheet needs, and little enough to speak of each. */
    static final int MAX_COLUMNS = 1024;

    private final Limits limits;
    private final ImportLog log;
    private final int linesAhead;

    /** Where the present row begins. */
    private At at = new At("", 1, 1);

    private CsvRows(Limits limits, ImportLog log, int linesAhead) {
        this.limits = limits;
        this.log = log;
        this.linesAhead = linesAhead;
    }

    /**
     * Shows each row of a file, the heading first.
     *
     * @param isHeading whether a text is a heading, by which the separator is found
     */
    static void read(byte[] csv, Predicate<String> isHeading, Limits limits, ImportLog log, Consumer<Row> rows) {
        String text = decode(csv, limits, log);
        Separator separator = Separator.of(text, isHeading);
        if (separator.character() != ',') {
            log.warn(
                    ImportProblemCode.OTHER_SEPARATOR,
                    new At("", 1, 1),
                    "the cells are separated by " + separator.words() + ", not by commas");
        }
        String table = text.substring(separator.length());
        new CsvRows(limits, log, separator.length() == 0 ? 0 : 1).read(table, separator.character(), rows);
    }

    private static String decode(byte[] csv, Limits limits, ImportLog log) {
        if (csv.length > limits.inputBytes()) {
            throw log.exceeded(
                    new At("", 0, 0),
                    "the input is longer than the limit inputBytes of " + limits.inputBytes(),
                    "inputBytes");
        }
        String text = Texts.decode(csv, StandardCharsets.UTF_8, 0, log);
        // Spreadsheets write the mark as a matter of course, and ask for it.
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank()) {
            throw log.error(
                    ImportProblemCode.EMPTY_INPUT, new At("", 1, 1), "the input holds nothing", Optional.empty());
        }
        return text;
    }

    private void read(String text, char separator, Consumer<Row> rows) {
        CsvFactory factory = CsvFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.stringLength())
                        .build())
                .build();
        try (CsvParser parser = factory.createParser(new StringReader(text))) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.setSchema(
                    CsvSchema.emptySchema().withColumnSeparator(separator).withoutEscapeChar());
            parser.nextToken();
            for (int number = 1; parser.nextToken() == JsonToken.START_ARRAY; number++) {
                rows.accept(row(parser, number));
            }
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(CsvParser parser, int number) throws IOException {
        int line = linesAhead + parser.currentLocation().getLineNr();
        at = new At("row=" + number, line, 1);
        Row row = new Row(number, line);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation location = parser.currentTokenLocation();
            row.add(parser.getText(), linesAhead + location.getLineNr(), location.getColumnNr());
            if (row.cells().size() > MAX_COLUMNS) {
                throw log.error(
                        ImportProblemCode.LIMIT_EXCEEDED,
                        row.place(),
                        "row " + number + " has more than " + MAX_COLUMNS + " cells",
                        Optional.empty());
            }
            checkLength(row);
        }
        return row;
    }

    /** The parser counts the cells that it has to put together alone. */
    private void checkLength(Row row) {
        int last = row.cells().size() - 1;
        if (row.cells().get(last).length() > limits.stringLength()) {
            throw log.exceeded(
                    row.place(last, ""),
                    row.place(last, "")
                            .says("the cell is longer than the limit stringLength of " + limits.stringLength()),
                    "stringLength");
        }
    }

    private RuntimeException broken(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return log.error(
                    ImportProblemCode.LIMIT_EXCEEDED,
                    at,
                    "a cell is longer than the limit stringLength of " + limits.stringLength(),
                    Optional.of("look for a quotation mark that is not closed; " + ImportLog.hintOn("stringLength")));
        }
        JsonLocation location = e.getLocation();
        return log.error(
                ImportProblemCode.SYNTAX,
                location == null ? at : new At(at.source(), linesAhead + location.getLineNr(), location.getColumnNr()),
                "the input is no CSV as of RFC 4180: the quotation marks of a cell are wrong",
                Optional.of("put a cell with quotation marks in quotation marks, and write each of its own twice"));
    }
}
