package io.github.strategydocs.json;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Strategy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A JSON Patch (RFC 6902): a list of operations on the JSON of a document.
 *
 * <p>A patch can be made from a comparison of two versions. Any implementation of the standard can apply it to the JSON
 * of the earlier version as {@link StrategyJson} writes it, and the result reads as the later version. Conversely, a
 * patch from any source can be read and applied to a document.
 *
 * <pre>{@code
 * JsonPatch patch = JsonPatch.of(StrategyDiff.between(before, after));
 * System.out.println(patch.toJson());      // [ { "op": "replace", "path": "/actionPlan/actions/3/deadline", … } ]
 *
 * ReadResult result = JsonPatch.parse(patch.toJson()).patch().applyTo(before);
 * result.problems().forEach(System.err::println);
 * }</pre>
 *
 * <p>Operations only state places, not the earlier content: a patch applies to any document that has those places. A
 * comparison as {@link ChangeJson} only applies to a document that contains the earlier content.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class JsonPatch {

    private final List<PatchOperation> operations;

    JsonPatch(List<PatchOperation> operations) {
        this.operations = List.copyOf(operations);
    }

    /**
     * The operations that turn the JSON of the earlier version into that of the later one.
     *
     * <p>Each edit of the comparison is one operation, or shares one with others: what moved is moved, and no list is
     * replaced as a whole but a set. The order of sets and of unknown properties says nothing, and stays.
     *
     * @param diff a comparison
     * @return the patch
     * @throws StrategyWriteException if a text contains an unpaired surrogate, or values nest deeper than a
     *     {@link io.github.strategydocs.value.JsonValue} may
     */
    public static JsonPatch of(StrategyDiff diff) {
        Objects.requireNonNull(diff, "diff");
        return new JsonPatch(new JsonPatchBuilder(diff).build());
    }

    /**
     * Reads a patch.
     *
     * @param json the text of the patch, in UTF-8
     * @return the patch, or none if there are errors, and all problems
     */
    public static ParsedPatch<JsonPatch> parse(byte[] json) {
        return parse(json, ReadOptions.lenient());
    }

    /**
     * Reads a patch.
     *
     * @param json the text of the patch, in UTF-8
     * @param options the limits, and how many problems to list
     * @return the patch, or none if there are errors, and all problems
     */
    public static ParsedPatch<JsonPatch> parse(byte[] json, ReadOptions options) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(options, "options");
        TextParser.Outcome<JsonPatch> outcome = new JsonPatchParser(json, options).parse();
        return new ParsedPatch<>(outcome.value(), outcome.problems());
    }

    /**
     * Reads a patch.
     *
     * @param json the text of the patch
     * @return the patch, or none if there are errors, and all problems
     */
    public static ParsedPatch<JsonPatch> parse(String json) {
        return parse(json, ReadOptions.lenient());
    }

    /**
     * Reads a patch.
     *
     * @param json the text of the patch
     * @param options the limits, and how many problems to list
     * @return the patch, or none if there are errors, and all problems
     */
    public static ParsedPatch<JsonPatch> parse(String json, ReadOptions options) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(options, "options");
        int lone = LoneSurrogates.firstIn(json);
        return lone >= 0
                ? new ParsedPatch<>(null, List.of(LoneSurrogates.problem(json, lone)))
                : parse(json.getBytes(StandardCharsets.UTF_8), options);
    }

    /**
     * Applies the patch to a document as {@link StrategyJson} writes it, and reads the result leniently.
     *
     * @param before a document
     * @return the document after, if all operations could be carried out and made a document; see
     *     {@link #applyTo(Strategy, ReadOptions)}
     * @throws StrategyWriteException if the document cannot be written
     */
    public ReadResult applyTo(Strategy before) {
        return applyTo(before, ReadOptions.lenient());
    }

    /**
     * Applies the patch to a document as {@link StrategyJson} writes it, and reads the result. Either all operations
     * are applied, or none.
     *
     * @param before a document
     * @param options how to read what comes of it; its limits hold for the operations too
     * @return the document after, if there is one. The problem of an operation that cannot be carried out names the
     *     operation: its pointer and its place, if it was read, are those in the patch, {@code /3/path} for the fourth
     *     operation. The problems of a result that is no document have pointers into that result
     * @throws StrategyWriteException if the document cannot be written
     */
    public ReadResult applyTo(Strategy before, ReadOptions options) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(options, "options");
        return new JsonPatchApplier(operations, options).applyTo(before);
    }

    /**
     * The number of operations.
     *
     * @return 0 if there is nothing to do
     */
    public int size() {
        return operations.size();
    }

    /**
     * Whether the patch has no operations.
     *
     * @return whether there is no operation
     */
    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /**
     * The patch in the {@linkplain JsonForm#PRETTY pretty} form.
     *
     * @return its text, a list of operations that ends in a line feed
     */
    public String toJson() {
        return new String(toJson(JsonForm.PRETTY), StandardCharsets.UTF_8);
    }

    /**
     * The patch as text.
     *
     * @param form the form
     * @return its text, in UTF-8
     */
    public byte[] toJson(JsonForm form) {
        Objects.requireNonNull(form, "form");
        return DescribedWriter.toBytes("the patch", form, writer -> {
            writer.generator().writeStartArray();
            for (PatchOperation operation : operations) {
                operation.write(writer);
            }
            writer.generator().writeEndArray();
        });
    }

    /**
     * Names the patch for a log or a debugger; the text may change.
     *
     * @return the number of operations
     */
    @Override
    public String toString() {
        return size() + " operations";
    }
}
