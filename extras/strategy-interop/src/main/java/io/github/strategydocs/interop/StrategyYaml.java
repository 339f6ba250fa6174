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
 * Reads strategy documents from YAML and writes them, for people who write by hand. It is the same format as in JSON: the same
 * properties, the same problems at the same paths, and nothing is lost either way.
 *
 * <pre>{@code
 * ReadResult result = StrategyYaml.parse(Files.readAllBytes(file));
 * result.problems().forEach(System.err::println);
 * String yaml = StrategyYaml.write(result.strategy());
 * }</pre>
 *
 * <p>What stands without quotation marks is text where text belongs, letter by letter: {@code label: 1.0} is "1.0", {@code
 * date: 2027} is "2027", {@code name: yes} is "yes". Elsewhere it is what it would be in JSON, {@code true}, {@code false} or a
 * number such as {@code -1.5e3}; whatever JSON would not take is text, so that {@code no}, {@code 0x1F} and {@code 12:30} are
 * in unknown properties too. {@code null}, {@code ~} and nothing at all are null everywhere; whoever is called Null writes
 * {@code Null} or quotation marks. Where true or false is expected, {@code yes} is a mistake, with a hint.
 *
 * <p>There is one document in a text, in UTF-8. Aliases, merge keys and tags are refused; comments are passed over, and not
 * kept. A block that was cut short between two lines can be whole to a reader of YAML, which then says no more than what is
 * missing. What is written reads the same to all readers of YAML 1.1 and 1.2. All methods may be called from any thread.
 */
public final class StrategyYaml {

    private static final YamlNotation NOTATION = new YamlNotation();

    private StrategyYaml() {}

    /**
     * Reads a document leniently.
     *
     * @param yaml the text of the document, in UTF-8; it must not be changed while the {@linkplain
     *     ReadResult#sourceMap() source map} of the result is used, which keeps it without a copy
     * @return the document, if there is one, and everything that is wrong
     */
    public static ReadResult parse(byte[] yaml) {
        return parse(yaml, ReadOptions.lenient());
    }

    /**
     * Reads a document.
     *
     * @param yaml the text of the document, in UTF-8; it must not be changed while the {@linkplain
     *     ReadResult#sourceMap() source map} of the result is used, which keeps it without a copy
     * @param options how to read it
     * @return the document, if there is one, and everything that is wrong
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
     * @return the document, if there is one, and everything that is wrong
     * @throws IOException if the stream fails
     */
    public static ReadResult parse(InputStream yaml, ReadOptions options) throws IOException {
        Objects.requireNonNull(yaml, "yaml");
        Objects.requireNonNull(options, "options");
        return parse(yaml.readNBytes(options.limits().inputBytes() + 1), options);
    }

    /**
     * Reads a document leniently, the short way.
     *
     * @param yaml the text of the document, in UTF-8
     * @return the document
     * @throws StrategyReadException if there is none; it carries all problems
     */
    public static Strategy read(byte[] yaml) {
        return parse(yaml).strategy();
    }

    /**
     * Writes a document in the form for people: attributes in the order of the format, quotation marks where some reader of
     * YAML would misread a text without them, and texts of several lines as blocks.
     *
     * @param strategy the document
     * @return its text, which ends in a line feed
     * @throws StrategyWriteException if a text holds half a surrogate pair
     */
    public static String write(Strategy strategy) {
        Objects.requireNonNull(strategy, "strategy");
        return NOTATION.write(strategy);
    }
}
