package io.github.strategydocs.interop.internal.csv;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.strategydocs.json.internal.SpreadsheetText;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes elements as rows. */
final class TableWriter {

    private TableWriter() {}

    /** All columns that every element of a type may have. */
    static List<Column> columns(TypeDescription type) {
        return type.attributes().stream().<Column>map(Column.OfAttribute::new).toList();
    }

    /** The rows of elements, the heading first: columns that hold something, and those that every element needs. */
    static List<List<String>> rows(TypeDescription type, List<Described> elements) {
        List<Column> columns = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            Column column = new Column.OfAttribute(attribute);
            if (attribute.isMandatory()
                    || elements.stream().anyMatch(each -> !column.textOf(each).isEmpty())) {
                columns.add(column);
            }
        }
        columns.addAll(extensions(elements, CsvRows.MAX_COLUMNS - columns.size()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::heading).toList());
        for (Described element : elements) {
            rows.add(columns.stream()
                    .map(column -> SpreadsheetText.harmless(wellFormed(column.textOf(element))))
                    .toList());
        }
        return rows;
    }

    private static Set<Column> extensions(List<Described> elements, int greatest) {
        Set<Column> columns = new LinkedHashSet<>();
        for (Described element : elements) {
            for (String name : element.unknownProperties().names()) {
                Column column = new Column.OfExtension(name);
                if (columns.size() < greatest
                        && canBeHeading(name)
                        && !column.textOf(element).isEmpty()) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    /** A heading is one line, which spreadsheets leave as it is. */
    private static boolean canBeHeading(String name) {
        return name.startsWith(Headings.EXTENSION)
                && name.equals(wellFormed(name).strip())
                && name.chars().noneMatch(Character::isISOControl);
    }

    /** Half of a surrogate pair has no form in any encoding. */
    private static String wellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The text of rows, with a byte-order mark if a spreadsheet would take it for another encoding. */
    static String print(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvGenerator csv = new CsvFactory().createGenerator(text)) {
            csv.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
            csv.setSchema(CsvSchema.emptySchema().withLineSeparator("\r\n").withoutEscapeChar());
            for (List<String> row : rows) {
                csv.writeStartArray();
                for (String cell : row) {
                    csv.writeString(cell);
                }
                csv.writeEndArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String printed = text.toString();
        return StandardCharsets.US_ASCII.newEncoder().canEncode(printed) ? printed : "\uFEFF" + printed;
    }
}
