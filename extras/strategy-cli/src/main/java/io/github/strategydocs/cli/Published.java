package io.github.strategydocs.cli;

import io.github.strategydocs.json.ChangeJson;
import io.github.strategydocs.json.HistoryJson;
import io.github.strategydocs.report.CopySchema;
import io.github.strategydocs.report.OverviewSchema;
import io.github.strategydocs.report.ReportSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The commands that write JSON for other programs, each with the schema of what it writes. */
enum Published {
    VALIDATE,
    SMART,
    QUESTIONS,
    DIFF,
    HISTORY,
    CONVERT,
    OVERVIEW,
    COMPARE_CORPUS;

    /** The JSON Schema of what the command writes. */
    String schema() {
        return switch (this) {
            case VALIDATE -> ReportSchema.json();
            case SMART -> resource("smart");
            case QUESTIONS -> resource("questions");
            case DIFF -> ChangeJson.schema();
            case HISTORY -> HistoryJson.schema();
            case CONVERT -> resource("losses");
            case OVERVIEW -> OverviewSchema.json();
            case COMPARE_CORPUS -> CopySchema.json();
        };
    }

    private static String resource(String name) {
        String file = name + "-1.0.schema.json";
        try (InputStream stream = Published.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
