package io.github.strategydocs.json;

import io.github.strategydocs.json.internal.WholeFile;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Reads and writes strategy documents as JSON, without loss.
 *
 * <p>{@code parse} returns the document, if it can be used, and all problems. {@code read} is the short form: it
 * returns the document, or throws one exception with all problems.
 *
 * <pre>{@code
 * ReadResult result = StrategyJson.parse(bytes);
 * if (!result.isUsable()) {
 *     result.problems().forEach(System.err::println);
 *     return;
 * }
 * Strategy strategy = result.strategy();
 * String pretty = StrategyJson.write(strategy);
 * String digest = StrategyJson.digest(strategy);
 * }</pre>
 *
 * <p>Input is UTF-8, with or without a byte-order mark. All methods are thread-safe.
 */
public final class StrategyJson {

    private static final int BUFFER = 8192;

    /** No lambda: a process that reads one small document would link it for one call. */
    static final Predicate<String> SECTION_NAMES = new Predicate<>() {
        @Override
        public boolean test(String id) {
            return Sections.isName(id);
        }
    };

    private StrategyJson() {}

    /**
     * Reads a document leniently.
     *
     * @param json the text of the document, in UTF-8; it must not be changed while the {@linkplain
     *     ReadResult#sourceMap() source map} of the result is used, which keeps it without a copy
     * @return the document, or none if there are errors, and all problems
     */
    public static ReadResult parse(byte[] json) {
        return parse(json, ReadOptions.lenient());
    }

    /**
     * Reads a document.
     *
     * @param json the text of the document, in UTF-8; it must not be changed while the {@linkplain
     *     ReadResult#sourceMap() source map} of the result is used, which keeps it without a copy
     * @param options how to read it
     * @return the document, or none if there are errors, and all problems
     */
    public static ReadResult parse(byte[] json, ReadOptions options) {
        return parseLine(Objects.requireNonNull(json, "json"), Objects.requireNonNull(options, "options"), 1);
    }

    /** Reads a document that begins at a line of a larger input. */
    static ReadResult parseLine(byte[] json, ReadOptions options, long firstLine) {
        return JsonNotation.INSTANCE.parse(json, options, firstLine);
    }

    /**
     * Reads a document leniently.
     *
     * @param json the text of the document
     * @return the document, or none if there are errors, and all problems
     */
    public static ReadResult parse(String json) {
        return parse(json, ReadOptions.lenient());
    }

    /**
     * Reads a document.
     *
     * @param json the text of the document
     * @param options how to read it
     * @return the document, or none if there are errors, and all problems
     */
    public static ReadResult parse(String json, ReadOptions options) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(options, "options");
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        int lone = LoneSurrogates.firstIn(json);
        // UTF-8 cannot say half a surrogate pair, so that it was lost; of what is too long, only that is said.
        return lone >= 0 && text.length <= options.limits().inputBytes()
                ? halved(json, lone, text, options)
                : parse(text, options);
    }

    /** What came of a text with half a surrogate pair, for which its bytes have a question mark, as wide as it. */
    private static ReadResult halved(String json, int lone, byte[] text, ReadOptions options) {
        TextPositions positions = new TextPositions(text, 1);
        byte[] before = Arrays.copyOf(text, json.substring(0, lone).getBytes(StandardCharsets.UTF_8).length);
        Problem problem = LoneSurrogates.problem(json, lone);
        return new ReadResult(
                null,
                List.of(problem),
                new SourceMap(JsonNotation.INSTANCE, before, positions, Map.of(), options.limits()));
    }

    /**
     * Reads a document from a stream, up to its end or the limit on its length. The stream is left open.
     *
     * @param json the text of the document, in UTF-8
     * @param options how to read it
     * @return the document, or none if there are errors, and all problems
     * @throws IOException if the stream fails
     */
    public static ReadResult parse(InputStream json, ReadOptions options) throws IOException {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(options, "options");
        return parse(json.readNBytes(options.limits().inputBytes() + 1), options);
    }

    /**
     * Reads a document from a reader, up to its end or the limit on its length. The reader is left open.
     *
     * @param json the text of the document
     * @param options how to read it
     * @return the document, or none if there are errors, and all problems
     * @throws IOException if the reader fails
     */
    public static ReadResult parse(Reader json, ReadOptions options) throws IOException {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(options, "options");
        StringWriter text = new StringWriter();
        char[] buffer = new char[BUFFER];
        // A character is a byte at the least, so that this stops when the limit is exceeded for certain.
        for (int read = json.read(buffer); read >= 0; read = json.read(buffer)) {
            text.write(buffer, 0, read);
            if (text.getBuffer().length() > options.limits().inputBytes()) {
                break;
            }
        }
        return parse(text.toString(), options);
    }

    /**
     * Reads a document leniently from a file.
     *
     * @param file the file, in UTF-8
     * @return the document, or none if there are errors, and all problems
     * @throws IOException if the file cannot be read
     */
    public static ReadResult parse(Path file) throws IOException {
        return parse(file, ReadOptions.lenient());
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file, in UTF-8
     * @param options how to read it
     * @return the document, or none if there are errors, and all problems
     * @throws IOException if the file cannot be read
     */
    public static ReadResult parse(Path file, ReadOptions options) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(options, "options");
        try (InputStream stream = Files.newInputStream(file)) {
            return parse(stream, options);
        }
    }

    /**
     * Reads a document leniently, and throws an exception if it cannot be read.
     *
     * @param json the text of the document, in UTF-8
     * @return the document
     * @throws StrategyReadException if the document cannot be read; contains all problems
     */
    public static Strategy read(byte[] json) {
        return parse(json).strategy();
    }

    /**
     * Reads a document leniently, and throws an exception if it cannot be read.
     *
     * @param json the text of the document
     * @return the document
     * @throws StrategyReadException if the document cannot be read; contains all problems
     */
    public static Strategy read(String json) {
        return parse(json, ReadOptions.lenient()).strategy();
    }

    /**
     * Reads a document leniently from a stream, and throws an exception if it cannot be read. The stream is left open.
     *
     * @param json the text of the document, in UTF-8
     * @return the document
     * @throws StrategyReadException if the document cannot be read; contains all problems
     * @throws IOException if the stream fails
     */
    public static Strategy read(InputStream json) throws IOException {
        return parse(json, ReadOptions.lenient()).strategy();
    }

    /**
     * Reads a document leniently from a file, and throws an exception if it cannot be read.
     *
     * @param file the file, in UTF-8
     * @return the document
     * @throws StrategyReadException if the document cannot be read; contains all problems
     * @throws IOException if the file cannot be read
     */
    public static Strategy read(Path file) throws IOException {
        return parse(file, ReadOptions.lenient()).strategy();
    }

    /**
     * Writes a document in the {@linkplain JsonForm#PRETTY pretty} form.
     *
     * @param strategy the document
     * @return its text, which ends in a line feed
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static String write(Strategy strategy) {
        return new String(write(strategy, JsonForm.PRETTY), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document.
     *
     * @param strategy the document
     * @param form the form
     * @return its text, in UTF-8
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static byte[] write(Strategy strategy, JsonForm form) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(form, "form");
        return DescribedWriter.toBytes(strategy, form);
    }

    /**
     * Writes a document to a stream, in UTF-8. The stream is flushed and left open.
     *
     * @param strategy the document
     * @param form the form
     * @param out the stream
     * @throws StrategyWriteException if a text contains an unpaired surrogate, or the stream fails
     */
    public static void write(Strategy strategy, JsonForm form, OutputStream out) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(out, "out");
        DescribedWriter.write(strategy, form, out);
    }

    /**
     * Writes a document to a file in the {@linkplain JsonForm#PRETTY pretty} form. An existing file is replaced
     * atomically: another process, or a crash, finds the old document or the new one. Permissions are kept, and symbolic
     * links are followed; the new file belongs to the user of the process, and other hard links keep the old document. A
     * device or a pipe is written to directly.
     *
     * <pre>{@code
     * StrategyJson.write(strategy, Path.of("plan.json"));
     * }</pre>
     *
     * @param strategy the document
     * @param file the file
     * @throws StrategyWriteException if a text contains an unpaired surrogate; the file is then unchanged
     * @throws IOException if the file cannot be written; or the thread is interrupted; it is then unchanged, unless it is a device or a pipe
     */
    public static void write(Strategy strategy, Path file) throws IOException {
        write(strategy, JsonForm.PRETTY, file);
    }

    /**
     * Writes a document to a file. An existing file is replaced atomically: another process, or a crash, finds the old
     * document or the new one. Permissions are kept, and symbolic links are followed. A device or a pipe is written to
     * directly.
     *
     * @param strategy the document
     * @param form the form
     * @param file the file
     * @throws StrategyWriteException if a text contains an unpaired surrogate; the file is then unchanged
     * @throws IOException if the file cannot be written; or the thread is interrupted; it is then unchanged, unless it is a device or a pipe
     */
    public static void write(Strategy strategy, JsonForm form, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        WholeFile.write(file, write(strategy, form));
    }

    /**
     * The canonical bytes of a document: two documents are equal exactly if their canonical bytes are.
     *
     * @param strategy the document
     * @return its canonical form, in UTF-8
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static byte[] canonical(Strategy strategy) {
        return write(strategy, JsonForm.CANONICAL);
    }

    /**
     * The digest of a document: the SHA-256 of its canonical bytes.
     *
     * @param strategy the document
     * @return 64 hexadecimal digits in lower case
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static String digest(Strategy strategy) {
        return Digests.sha256(Objects.requireNonNull(strategy, "strategy"));
    }
}
