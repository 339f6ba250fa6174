package io.github.strategydocs.cli;

import io.github.strategydocs.interop.CsvTable;
import io.github.strategydocs.interop.Export;
import io.github.strategydocs.interop.GsaReport;
import io.github.strategydocs.interop.StratMl;
import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.interop.StrategyCsv;
import io.github.strategydocs.interop.StrategyYaml;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import java.util.List;

/** What {@code convert} writes. Another form is another constant here. */
enum TargetForm {
    /** Our own format, as JSON. */
    JSON,
    /** Our own format, as YAML. */
    YAML,
    /** A strategic plan in StratML. */
    STRATML1,
    /** A performance plan or report in StratML. */
    STRATML2,
    /** The report of the Digital Government Strategy. */
    GSA,
    /** A table of the actions. */
    CSV_ACTIONS,
    /** A table of the risks. */
    CSV_RISKS,
    /** A table of the stakeholders. */
    CSV_STAKEHOLDERS;

    /** What it is written in. */
    ResultForm form() {
        return switch (this) {
            case JSON, GSA -> ResultForm.JSON;
            case YAML -> ResultForm.YAML;
            case STRATML1, STRATML2 -> ResultForm.STRATML;
            case CSV_ACTIONS, CSV_RISKS, CSV_STAKEHOLDERS -> ResultForm.CSV;
        };
    }

    /** Writes a document, and tells what the form does not say of it. */
    Export write(Strategy strategy) {
        return switch (this) {
            case JSON -> new Export(StrategyJson.write(strategy), List.of());
            case YAML -> new Export(StrategyYaml.write(strategy), List.of());
            case STRATML1 -> StratMl.write(strategy, StratMlPart.PART_1);
            case STRATML2 -> StratMl.write(strategy, StratMlPart.PART_2);
            case GSA -> GsaReport.write(strategy);
            case CSV_ACTIONS -> StrategyCsv.write(strategy, CsvTable.ACTIONS);
            case CSV_RISKS -> StrategyCsv.write(strategy, CsvTable.RISKS);
            case CSV_STAKEHOLDERS -> StrategyCsv.write(strategy, CsvTable.STAKEHOLDERS);
        };
    }
}
