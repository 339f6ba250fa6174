package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.CsvTable;
import io.github.strategydocs.interop.Export;
import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.ImportResult;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.At;
import io.github.strategydocs.interop.internal.ImportStop;
import io.github.strategydocs.json.Limits;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;

/** Reads and writes tables, step by step. */
public final class CsvText {

    /** What is written is read again whatever its size. */
    private static final Limits GREATEST = new Limits(
            Integer.MAX_VALUE - 16,
            JsonValue.MAX_DEPTH,
            Integer.MAX_VALUE - 16,
            Decimal.MAX_DIGITS,
            Decimal.MAX_EXPONENT,
            Integer.MAX_VALUE - 16);

    private CsvText() {}

    /** Writes a table, and tells what it does not say. */
    public static Export write(Strategy strategy, CsvTable table) {
        TablePlace place = TablePlace.of(table);
        List<List<String>> rows = TableWriter.rows(place.type(), place.elements(strategy));
        TableReader reader =
                new TableReader(madeUp(place), place, true, GREATEST, new ImportLog(ReadOptions.lenient()));
        for (int i = 0; i < rows.size(); i++) {
            reader.add(Row.of(i + 1, rows.get(i)));
        }
        Strategy readAgain = reader.finish().orElseThrow();
        return new Export(TableWriter.print(rows), CsvLosses.find(strategy, readAgain, place));
    }

    /** All headings. */
    public static String template(CsvTable table) {
        return TableWriter.print(
                List.of(TableWriter.columns(TablePlace.of(table).type()).stream()
                        .map(Column::heading)
                        .toList()));
    }

    /** Reads a table by itself. */
    public static ImportResult parse(byte[] csv, CsvTable table, ReadOptions options) {
        TablePlace place = TablePlace.of(table);
        ImportLog log = new ImportLog(options);
        log.warn(
                ImportProblemCode.MISSING_NAME,
                new At("", 0, 0),
                "a table has no title, organisation and version of a strategy; they are made up",
                Optional.of("read it into the strategy from which it was written"));
        return read(csv, madeUp(place), place, true, options, log);
    }

    /** Reads a table into a strategy. */
    public static ImportResult into(Strategy strategy, CsvTable table, byte[] csv, ReadOptions options) {
        return read(csv, strategy, TablePlace.of(table), false, options, new ImportLog(options));
    }

    private static ImportResult read(
            byte[] csv, Strategy strategy, TablePlace place, boolean isAlone, ReadOptions options, ImportLog log) {
        try {
            TableReader reader = new TableReader(strategy, place, isAlone, options.limits(), log);
            CsvRows.read(csv, Headings.of(place.type()), options.limits(), log, reader::add);
            Optional<Strategy> read = reader.finish();
            return new ImportResult(log.hasErrors() ? Optional.empty() : read, log.inOrder());
        } catch (ImportStop stop) {
            return new ImportResult(Optional.empty(), log.inOrder());
        }
    }

    /** A strategy that says no more than it must. */
    private static Strategy madeUp(TablePlace place) {
        return Strategy.builder()
                .id(place.list().name())
                .title(CellWords.heading(place.list()))
                .organisation("unknown")
                .version(Version.builder()
                        .label("1")
                        .status(VersionStatus.DRAFT)
                        .date(PartialDate.of(0))
                        .build())
                .build();
    }
}
