package io.github.strategydocs.json;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.RenameSuggestion;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyPatch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Change JSON: the changes between two versions of a document and their meanings, for other programs.
 *
 * <p>For each change it contains the place, the content before and after, the significance, the meanings, and a
 * sentence. It can be read back as a patch, which applies to a document that contains the earlier content.
 *
 * <pre>{@code
 * String json = ChangeJson.write(StrategyDiff.between(before, after));
 * StrategyPatch patch = ChangeJson.parse(json).patch();
 * patch.applyTo(before).equals(after);     // true
 * }</pre>
 *
 * <p>A change has its {@code kind} and its {@code path} and, if it is about a member of a list, the index of that
 * member {@code from} where it stood and {@code to} where it stands. These, and the content {@code before} and {@code
 * after}, make up the patch; everything else is only for the reader. All methods are thread-safe.
 */
public final class ChangeJson {

    /** The name of the schema as a resource of this library. */
    public static final String SCHEMA_RESOURCE = "/io/github/strategydocs/json/changes-1.0.schema.json";

    /** The identifier of the schema. */
    public static final String SCHEMA_ID = "https://strategydocs.github.io/schema/changes-1.0.schema.json";

    private ChangeJson() {}

    /**
     * Writes a comparison with all its changes.
     *
     * @param diff the comparison
     * @return its text, which ends in a line feed
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static String write(StrategyDiff diff) {
        return write(diff, Objects.requireNonNull(diff, "diff").changes());
    }

    /**
     * Writes a comparison with some of its changes, such as the {@linkplain StrategyDiff#commitments() commitments}. It
     * may be that these alone cannot be applied.
     *
     * @param diff the comparison
     * @param changes changes of it
     * @return its text, which ends in a line feed
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static String write(StrategyDiff diff, List<Change> changes) {
        Objects.requireNonNull(diff, "diff");
        Objects.requireNonNull(changes, "changes");
        return write(diff, changes, Optional.empty());
    }

    /**
     * Writes a comparison with some of its changes, and with the elements that are {@linkplain
     * StrategyDiff#suggestedRenames() likely one} whose id changed: as {@code renames}, which reading passes over, since the
     * patch stays removed and added.
     *
     * <pre>{@code
     * String json = ChangeJson.writeWithRenames(diff, diff.changes());
     * }</pre>
     *
     * @param diff the comparison
     * @param changes changes of it
     * @return its text, which ends in a line feed
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static String writeWithRenames(StrategyDiff diff, List<Change> changes) {
        Objects.requireNonNull(diff, "diff");
        Objects.requireNonNull(changes, "changes");
        return write(diff, changes, Optional.of(diff.suggestedRenames()));
    }

    private static String write(StrategyDiff diff, List<Change> changes, Optional<List<RenameSuggestion>> renames) {
        byte[] text = DescribedWriter.toBytes(
                "a comparison", JsonForm.PRETTY, writer -> new ChangeWriter(writer).write(diff, changes, renames));
        return new String(text, StandardCharsets.UTF_8);
    }

    /**
     * Reads the changes as a patch.
     *
     * @param json the text, in UTF-8
     * @return the patch, or none if there are errors, and all problems
     */
    public static ParsedPatch<StrategyPatch> parse(byte[] json) {
        return parse(json, ReadOptions.lenient());
    }

    /**
     * Reads the changes as a patch.
     *
     * @param json the text, in UTF-8
     * @param options the limits, how many problems to list, and whether to take unknown properties of elements
     * @return the patch, or none if there are errors, and all problems
     */
    public static ParsedPatch<StrategyPatch> parse(byte[] json, ReadOptions options) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(options, "options");
        TextParser.Outcome<StrategyPatch> outcome = new ChangeParser(json, options).parse();
        return new ParsedPatch<>(outcome.value(), outcome.problems());
    }

    /**
     * Reads the changes as a patch.
     *
     * @param json the text
     * @return the patch, or none if there are errors, and all problems
     */
    public static ParsedPatch<StrategyPatch> parse(String json) {
        return parse(json, ReadOptions.lenient());
    }

    /**
     * Reads the changes as a patch.
     *
     * @param json the text
     * @param options the limits, how many problems to list, and whether to take unknown properties of elements
     * @return the patch, or none if there are errors, and all problems
     */
    public static ParsedPatch<StrategyPatch> parse(String json, ReadOptions options) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(options, "options");
        int lone = LoneSurrogates.firstIn(json);
        return lone >= 0
                ? new ParsedPatch<>(null, List.of(LoneSurrogates.problem(json, lone)))
                : parse(json.getBytes(StandardCharsets.UTF_8), options);
    }

    /**
     * The JSON Schema (2020-12) of what is written here, which is also in the jar as {@value #SCHEMA_RESOURCE}.
     *
     * @return its text, which ends in a line feed
     */
    public static String schema() {
        return new ChangeSchemaBuilder(SCHEMA_ID).build();
    }
}
