package io.github.strategydocs.interop;

import io.github.strategydocs.interop.internal.gsa.GsaText;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads and writes the report of the United States' Digital Government Strategy, the {@code digitalstrategy.json} that
 * each agency had to publish, and the list of items on which each had to report.
 *
 * <p>An item becomes an action, with its parent, its due date and its status; other questions with their answers become
 * answers of the strategy, and each row of a table becomes a deliverable. The questions and their form are kept in
 * unknown properties {@code x-gsa-…}, so that writing a report that was read restores it.
 *
 * <pre>{@code
 * Strategy before = GsaReport.parse(august).strategy();
 * Strategy after = GsaReport.parse(november).strategy();
 * System.out.println(StrategyDiff.between(before, after).summary().toText());
 * }</pre>
 *
 * <p>All methods may be called from any thread.
 */
public final class GsaReport {

    private GsaReport() {}

    /**
     * Reads a report leniently.
     *
     * @param json the report, in UTF-8
     * @return the strategy, or none if there are errors, and all problems
     */
    public static ImportResult parse(byte[] json) {
        return parse(json, ReadOptions.lenient());
    }

    /**
     * Reads a report.
     *
     * @param json the report, in UTF-8
     * @param options the limits, and whether to be strict: strict reading rejects what {@linkplain
     *     ImportProblemCode#breaksTheForm() violates the format}
     * @return the strategy, or none if there are errors, and all problems
     */
    public static ImportResult parse(byte[] json, ReadOptions options) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(options, "options");
        return GsaText.parse(json, options);
    }

    /**
     * Reads a report from a stream, up to its end or the limit on its length. The stream is left open.
     *
     * @param json the report, in UTF-8
     * @param options the limits, and whether to be strict: strict reading rejects what {@linkplain
     *     ImportProblemCode#breaksTheForm() violates the format}
     * @return the strategy, or none if there are errors, and all problems
     * @throws IOException if the stream fails
     */
    public static ImportResult parse(InputStream json, ReadOptions options) throws IOException {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(options, "options");
        return parse(json.readNBytes(options.limits().inputBytes() + 1), options);
    }

    /**
     * Reads a report leniently, and throws an exception if it cannot be read.
     *
     * <pre>{@code
     * Strategy report = GsaReport.read(august);
     * }</pre>
     *
     * @param json the report, in UTF-8
     * @return the strategy
     * @throws ImportException if the report cannot be read; contains all problems
     */
    public static Strategy read(byte[] json) {
        return parse(json).strategy();
    }

    /**
     * Writes a report.
     *
     * @param strategy the strategy
     * @return the report, and what it does not express
     */
    public static Export write(Strategy strategy) {
        Objects.requireNonNull(strategy, "strategy");
        return GsaText.write(strategy);
    }
}
