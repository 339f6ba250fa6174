package io.github.strategydocs.interop;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.github.strategydocs.interop.internal.csv.CsvTables;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.DuplicateIdException;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the tests of tables share. */
final class CsvChecks {

    private static final DocumentShape PLAIN =
            DocumentShape.STANDARD.withSize(60).withoutUnknownProperties();

    private CsvChecks() {}

    /** An element of which one attribute differs. */
    record Change(String id, Attribute attribute, Described element, Strategy changed) {}

    /** A strategy with some elements in a table. */
    static Strategy strategy(CsvTable table, long seed) {
        Strategy strategy =
                StrategyCsv.parse("id".getBytes(StandardCharsets.UTF_8), table).strategy();
        RandomDocuments documents = new RandomDocuments(seed, PLAIN);
        for (int i = 0; i < 4; i++) {
            List<Described> elements = new ArrayList<>(elements(strategy, table));
            elements.add(documents.next(CsvTables.type(table)));
            try {
                strategy = CsvTables.with(strategy, table, elements);
            } catch (DuplicateIdException e) {
                // Elements are drawn one by one, and may have an id in common; one less will do.
                continue;
            }
        }
        return strategy;
    }

    /** A strategy in which one attribute of one element of a table is another; empty if that comes to nothing. */
    static Optional<Change> change(Strategy strategy, CsvTable table, long seed) {
        List<Described> elements = elements(strategy, table);
        Random random = new Random(seed);
        Described element = elements.get(random.nextInt(elements.size()));
        TypeBinding type = (TypeBinding) element.typeDescription();
        Described other = new RandomDocuments(seed + 1, PLAIN).next(type);
        List<Attribute> different = type.attributes().stream()
                .filter(attribute -> !attribute.isId())
                .filter(attribute -> !attribute.valueIn(element).equals(attribute.valueIn(other)))
                .toList();
        Attribute attribute = different.get(random.nextInt(different.size()));
        Described changed =
                type.with(element, attribute.index(), attribute.valueIn(other).orElse(null));
        try {
            Strategy wanted = (Strategy) new Rewriter(value -> Optional.of(value == element ? changed : value))
                    .rewrite(strategy)
                    .orElseThrow();
            return Optional.of(new Change(type.idOf(element).orElseThrow(), attribute, changed, wanted))
                    .filter(change -> !namesByTitle(wanted));
        } catch (DuplicateIdException e) {
            return Optional.empty();
        }
    }

    /** Whether a reference is the title of something, which reading takes for its id. */
    private static boolean namesByTitle(Strategy strategy) {
        return strategy.index().references().stream()
                .anyMatch(use -> strategy.index().ids().stream()
                        .map(id -> strategy.index().find(id).orElseThrow())
                        .anyMatch(value -> value.typeDescription()
                                .titleOf(value)
                                .filter(title -> title.strip().equals(use.text().strip()))
                                .isPresent()));
    }

    static List<Described> elements(Strategy strategy, CsvTable table) {
        return CsvTables.elements(strategy, table);
    }

    static boolean isWithin(ElementPath path, ElementPath other) {
        List<ElementPath.Step> steps = path.steps();
        List<ElementPath.Step> ahead = other.steps();
        return steps.size() >= ahead.size() && steps.subList(0, ahead.size()).equals(ahead);
    }

    /** The cells of a file. */
    static List<List<String>> rows(String csv) {
        try (MappingIterator<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)) {
            return rows.readAll().stream().map(Arrays::asList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a file as another library reads them. */
    static List<List<String>> rowsOfAnother(String csv) {
        try (var rows = CSVFormat.RFC4180.parse(new StringReader(csv.startsWith("\uFEFF") ? csv.substring(1) : csv))) {
            return rows.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A byte-order mark, semicolons, all cells in quotation marks, line feeds inside cells, empty rows at the end. */
    static byte[] asSpreadsheetsDo(List<List<String>> rows) {
        List<List<String>> lines = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n'))
                        .toList())
                .toList();
        String text = "\uFEFF" + print(lines, ";") + ";\r\n;;\r\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The table of one strategy with the cells of another; a column that the other has not is empty. */
    static byte[] edited(Strategy before, Strategy after, CsvTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows(StrategyCsv.write(after, table).text()).forEach(row -> rows.add(new ArrayList<>(row)));
        for (String heading : rows(StrategyCsv.write(before, table).text()).get(0)) {
            if (!rows.get(0).contains(heading)) {
                rows.forEach(row -> row.add(row == rows.get(0) ? heading : ""));
            }
        }
        return print(rows, ",").getBytes(StandardCharsets.UTF_8);
    }

    private static String print(List<List<String>> rows, String separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Some bytes changed, left out or doubled. */
    static byte[] broken(byte[] bytes, long seed) {
        Random random = new Random(seed);
        StringBuilder latin = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        String awkward = "\",;\r\n()\0'=x:";
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(latin.length());
            switch (random.nextInt(3)) {
                case 0 -> latin.setCharAt(at, awkward.charAt(random.nextInt(awkward.length())));
                case 1 -> latin.insert(at, awkward.charAt(random.nextInt(awkward.length())));
                default -> latin.delete(at, Math.min(latin.length() - 1, at + random.nextInt(5)));
            }
        }
        return latin.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
