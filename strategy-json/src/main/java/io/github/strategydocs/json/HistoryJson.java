package io.github.strategydocs.json;

import io.github.strategydocs.diff.StrategyHistory;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A history as JSON, for programs.
 *
 * <p>{@code versions} are listed oldest first; {@code events} say what came, changed, moved and went; {@code attributes}
 * hold each value that was said with the version that said it, first those of the document and of its sections, which have
 * no {@code element}; {@code deadlines} the slips, and {@code stakeholders} the path over the map. A version is named by its
 * label, and by its {@code number} under {@code versions}, since two versions may bear one label.
 *
 * <pre>{@code
 * String json = HistoryJson.write(StrategyHistory.of(List.of(first, second)));
 * }</pre>
 *
 * <p>Safe to use from any thread.
 */
public final class HistoryJson {

    /** The name of the schema as a resource of this library. */
    public static final String SCHEMA_RESOURCE = "/io/github/strategydocs/json/history-1.0.schema.json";

    /** The identifier of the schema. */
    public static final String SCHEMA_ID = "https://strategydocs.github.io/schema/history-1.0.schema.json";

    private HistoryJson() {}

    /**
     * Writes a history.
     *
     * @param history the history
     * @return JSON, with a line feed at its end
     */
    public static String write(StrategyHistory history) {
        Objects.requireNonNull(history, "history");
        byte[] json = DescribedWriter.toBytes(
                "a history", JsonForm.PRETTY, writer -> new HistoryWriter(writer).write(history));
        return new String(json, StandardCharsets.UTF_8);
    }

    /**
     * The JSON Schema (2020-12) of what is written here, which is also in the jar as {@value #SCHEMA_RESOURCE}.
     *
     * @return its text, which ends in a line feed
     */
    public static String schema() {
        return new HistorySchemaBuilder(SCHEMA_ID).build();
    }
}
