package io.github.strategydocs.interop;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.DuplicateIdException;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the tests of tables share. */
final class CsvChecks {

    private CsvChecks() {}

    /** An element of which one attribute differs. */
    record Change(String id, Attribute attribute, Described element, Strategy changed) {}

    /** A strategy in which one attribute of one element of a table is as in another; empty if there is none such. */
    static Optional<Change> change(Strategy strategy, Strategy other, CsvTable table, long seed) {
        List<Described> elements = elements(strategy, table);
        List<Described> others = elements(other, table);
        if (elements.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        Random random = new Random(seed);
        Described element = elements.get(random.nextInt(elements.size()));
        TypeBinding type = (TypeBinding) element.typeDescription();
        Attribute attribute =
                type.attributes().get(1 + random.nextInt(type.attributes().size() - 1));
        Object content =
                attribute.valueIn(others.get(random.nextInt(others.size()))).orElse(null);
        if (content == null && attribute.isMandatory()) {
            return Optional.empty();
        }
        Described changed = type.with(element, attribute.index(), content);
        try {
            Strategy wanted = (Strategy) new Rewriter(value -> Optional.of(value == element ? changed : value))
                    .rewrite(strategy)
                    .orElseThrow();
            boolean isSaid = StrategyCsv.write(wanted, table).losses().stream()
                    .noneMatch(loss -> isWithin(loss.path(), table.path()));
            return Optional.of(new Change(type.idOf(element).orElseThrow(), attribute, changed, wanted))
                    .filter(change -> isSaid && !wanted.equals(strategy) && !namesByTitle(wanted));
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
        return strategy.index().ids().stream()
                .map(id -> strategy.index().pathOf(id).orElseThrow())
                .filter(path -> path.parent().equals(Optional.of(table.path())))
                .map(path -> ((ElementPath.MemberStep) path.lastStep().orElseThrow()).id())
                .map(id -> strategy.index().find(id).orElseThrow())
                .toList();
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
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\""
                                + cell.replace("\r\n", "\n").replace('\r', '\n').replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n;\r\n;;\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
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
