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
}
