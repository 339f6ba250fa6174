package io.github.strategydocs.interop;

import io.github.strategydocs.interop.internal.yaml.YamlNotation;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyReadException;
import io.github.strategydocs.json.StrategyWriteException;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads strategy documents from YAML and writes them, for people who write by hand. The format is the same as in JSON:
 * the same properties, the same problems at the same paths, and no loss in either direction.
 *
 * <pre>{@code
 * ReadResult result = StrategyYaml.parse(Files.readAllBytes(file));
 * result.problems().forEach(System.err::println);
 * String yaml = StrategyYaml.write(result.strategy());
 * }</pre>
 *
 * <p>Where the format expects text, content without quotation marks is read as text, character by character: {@code
 * label: 1.0} is "1.0", {@code date: 2027} is "2027", {@code name: yes} is "yes". Elsewhere it is read as in JSON: as
 * {@code true}, {@code false} or a number such as {@code -1.5e3}. What JSON does not accept is text, so {@code no},
 * {@code 0x1F} and {@code 12:30} are text also in unknown properties. {@code null}, {@code ~} and empty content are
 * null everywhere; for the text "Null", write {@code Null} or use quotation marks. Where true or false is expected,
 * {@code yes} is a problem, with a hint.
 *
 * <p>A text contains one document, in UTF-8. Aliases, merge keys and tags are rejected; comments are ignored, and not
 * kept. A text that is truncated between two lines can still be valid YAML; the reader then only reports what is
 * missing. All readers of YAML 1.1 and 1.2 read the written text in the same way. All methods may be called from any
 * thread.
 */
public final class StrategyYaml {

    private static final YamlNotation NOTATION = new YamlNotation();

    private StrategyYaml() {}

    /**
     * Reads a document leniently.
     *
     * @param yaml the text of the document, in UTF-8; it must not be changed while the {@linkplain
     *     ReadResult#sourceMap() source map} of the result is in use, because the source map does not copy it
     * @return the document, or none if there are errors, and all problems
     */
    public static ReadResult parse(byte[] yaml) {
        return parse(yaml, ReadOptions.lenient());
    }

    /**
     * Reads a document.
     *
     * @param yaml the text of the document, in UTF-8; it must not be changed while the {@linkplain
     *     ReadResult#sourceMap() source map} of the result is in use, because the source map does not copy it
     * @param options how to read it
     * @return the document, or none if there are errors, and all problems
     */
    public static ReadResult parse(byte[] yaml, ReadOptions options) {
        Objects.requireNonNull(yaml, "yaml");
        Objects.requireNonNull(options, "options");
        return NOTATION.parse(yaml, options);
    }

    /**
     * Reads a document from a stream, up to its end or the limit on its length. The stream is left open.
     *
     * @param yaml the text of the document, in UTF-8
     * @param options how to read it
     * @return the document, or none if there are errors, and all problems
     * @throws IOException if the stream fails
     */
    public static ReadResult parse(InputStream yaml, ReadOptions options) throws IOException {
        Objects.requireNonNull(yaml, "yaml");
        Objects.requireNonNull(options, "options");
        return parse(yaml.readNBytes(options.limits().inputBytes() + 1), options);
    }

    /**
     * Reads a document leniently, and throws an exception if it cannot be read.
     *
     * @param yaml the text of the document, in UTF-8
     * @return the document
     * @throws StrategyReadException if the document cannot be read; contains all problems
     */
    public static Strategy read(byte[] yaml) {
        return parse(yaml).strategy();
    }

    /**
     * Writes a document in a form that is easy to read: with attributes in the order of the format, with quotation
     * marks where a reader of YAML could misread a text without them, and with texts of several lines as blocks.
     *
     * @param strategy the document
     * @return its text, which ends with a line feed
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static String write(Strategy strategy) {
        Objects.requireNonNull(strategy, "strategy");
        return NOTATION.write(strategy);
    }
}
