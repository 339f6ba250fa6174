package io.github.strategydocs.cli;

import io.github.strategydocs.interop.Export;
import io.github.strategydocs.interop.GsaReport;
import io.github.strategydocs.interop.StratMl;
import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.interop.StrategyYaml;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import java.util.List;

/** What {@code convert} writes. Another form is another constant here. */
enum TargetForm {
    /** Our own format, as JSON. */
    JSON {
        @Override
        Export write(Strategy strategy) {
            return new Export(StrategyJson.write(strategy), List.of());
        }
    },
    /** Our own format, as YAML. */
    YAML {
        @Override
        Export write(Strategy strategy) {
            return new Export(StrategyYaml.write(strategy), List.of());
        }
    },
    /** A strategic plan in StratML. */
    STRATML1 {
        @Override
        Export write(Strategy strategy) {
            return StratMl.write(strategy, StratMlPart.PART_1);
        }
    },
    /** A performance plan or report in StratML. */
    STRATML2 {
        @Override
        Export write(Strategy strategy) {
            return StratMl.write(strategy, StratMlPart.PART_2);
        }
    },
    /** The report of the Digital Government Strategy. */
    GSA {
        @Override
        Export write(Strategy strategy) {
            return GsaReport.write(strategy);
        }
    };

    /** Writes a document, and tells what the form does not say of it. */
    abstract Export write(Strategy strategy);
}
