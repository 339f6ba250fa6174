package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.interop.Export;
import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.ImportResult;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportStop;
import io.github.strategydocs.interop.internal.LossFinder;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import java.util.Optional;

/** Reads and writes reports, step by step. */
public final class GsaText {

    private GsaText() {}

    /** Reads a report. */
    public static ImportResult parse(byte[] json, ReadOptions options) {
        ImportLog log = new ImportLog(options);
        try {
            LocatedJson located = LocatedJson.read(json, options.limits(), log);
            if (!(located.value() instanceof JsonObject report)
                    || report.get(ReportReader.ITEMS).isEmpty()) {
                throw log.error(
                        ImportProblemCode.OTHER_FORMAT,
                        located.placeOf(located.value()),
                        "this is no report of the Digital Government Strategy",
                        Optional.of("a report is an object with a list of items"));
            }
            Strategy strategy =
                    new ReportReader(report, new ReportReading(log, located::placeOf), Origins.none()).read();
            return new ImportResult(log.hasErrors() ? Optional.empty() : Optional.of(strategy), log.inOrder());
        } catch (ImportStop stop) {
            return new ImportResult(Optional.empty(), log.inOrder());
        }
    }

    /** Writes a report, and tells what it does not say. */
    public static Export write(Strategy strategy) {
        JsonObject report = ReportWriter.write(strategy);
        Origins origins = ReportWriter.originsOf(strategy);
        ReportReading silent = ReportReading.silent(new ImportLog(ReadOptions.lenient()));
        Strategy readAgain = new ReportReader(report, silent, origins).read();
        return new Export(
                JsonPrinter.print(report),
                LossFinder.find(strategy, readAgain, origins.otherIds(), Notes.PREFIX, new GsaLosses()));
    }
}
