package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.Message;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A notation for strategy documents other than JSON, such as YAML. It converts a text into Jackson tokens, from which
 * documents are read with the same problems at the same paths as from JSON.
 *
 * <p>Implemented by users who add a notation. A notation only has to say how a text is split into tokens:
 *
 * <pre>{@code
 * final class JsonWithComments extends StrategyNotation {
 *
 *     protected JsonParser open(byte[] text, StreamReadConstraints constraints) throws IOException {
 *         return JsonFactory.builder()
 *             .streamReadConstraints(constraints)
 *             .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
 *             .build()
 *             .createParser(text);
 *     }
 *
 *     protected long offset(JsonParser parser) {
 *         return parser.currentTokenLocation().getByteOffset();
 *     }
 *
 *     protected boolean takesBareWords() {
 *         return false;
 *     }
 *
 *     protected Fault explain(byte[] text, JsonProcessingException problem) {
 *         return new Fault(ProblemCode.INVALID_SYNTAX, problem.getLocation().getByteOffset(),
 *             problem.getOriginalMessage(), Optional.empty(), Optional.empty());
 *     }
 * }
 * }</pre>
 *
 * <p>To use a notation, call {@link #parse(byte[], ReadOptions)}.
 *
 * <p>A notation must be safe to share between threads. Texts are UTF-8; what is longer than the limit, blank or in another
 * encoding is refused before a notation sees it.
 */
public abstract class StrategyNotation {

    /** For subclasses. */
    protected StrategyNotation() {}

    /**
     * Why a text could not be taken apart any further.
     *
     * @param code what sort of problem it is
     * @param offset where it is, in bytes from the start of the text
     * @param message what is wrong, in plain English
     * @param found what stands there, in a few words, or empty
     * @param hint what to do, or empty
     * @param arguments what the message speaks of, by name, as {@linkplain Problem#arguments() problems} have them
     */
    public record Fault(
            ProblemCode code,
            long offset,
            String message,
            Optional<String> found,
            Optional<String> hint,
            Map<String, Object> arguments) {

        /** Checks that nothing is null, and keeps a copy of the arguments. */
        public Fault {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(hint, "hint");
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }

        /**
         * A fault told in a sentence of its own, of which nobody knows what it speaks of.
         *
         * @param code what sort of problem it is
         * @param offset where it is, in bytes from the start of the text
         * @param message what is wrong, in plain English
         * @param found what stands there, in a few words, or empty
         * @param hint what to do, or empty
         */
        public Fault(ProblemCode code, long offset, String message, Optional<String> found, Optional<String> hint) {
            this(code, offset, message, found, hint, Map.of());
        }

        /**
         * A fault told in one of the known forms, from which its message comes.
         *
         * <pre>{@code
         * StrategyNotation.Fault fault = StrategyNotation.Fault.of(
         *     ProblemForm.VALUE_EXPECTED, 17, Map.of("notation", "YAML", "found", "]"), Optional.empty());
         * fault.message();     // "this is not YAML: found ']'; expected a value"
         * }</pre>
         *
         * @param form how it is told
         * @param offset where it is, in bytes from the start of the text
         * @param arguments what the form speaks of, by name; of {@code found} the character, empty at the end
         * @param hint what to do, or empty
         * @return the fault
         */
        public static Fault of(ProblemForm form, long offset, Map<String, Object> arguments, Optional<String> hint) {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(arguments, "arguments");
            Message message = form.message();
            arguments.forEach((name, value) -> message.with(name, value, SyntaxWords.of(name, value)));
            return new Fault(form.code(), offset, message.text(), Optional.empty(), hint, message.arguments());
        }
    }

    /**
     * Opens a text, to take it apart. Its tokens keep how a number was written: {@code getText} gives it.
     *
     * @param text the text, in UTF-8
     * @param constraints what the parser must keep to, where it counts by itself; the reader counts again
     * @return the parser, before the first token
     * @throws IOException if not even that is possible
     */
    protected abstract JsonParser open(byte[] text, StreamReadConstraints constraints) throws IOException;

    /**
     * Where the token at hand begins.
     *
     * @param parser a parser that was opened here
     * @return how many bytes of the text stand before it
     */
    protected abstract long offset(JsonParser parser);

    /**
     * Whether quotation marks are not needed, so that a number, {@code true} or {@code false} is text where text belongs.
     *
     * @return whether it is; of JSON it is not
     */
    protected abstract boolean takesBareWords();

    /**
     * Says in plain English why a text could not be taken apart.
     *
     * @param text the text
     * @param problem what the parser threw
     * @return what is wrong, and where
     */
    protected abstract Fault explain(byte[] text, JsonProcessingException problem);

    /**
     * Reads a document.
     *
     * @param text the text of the document, in UTF-8; it must not be changed while the {@linkplain
     *     ReadResult#sourceMap() source map} of the result is used, which keeps it without a copy
     * @param options how to read it
     * @return the document, or none if there are errors, and all problems
     */
    public final ReadResult parse(byte[] text, ReadOptions options) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        return parse(text, options, 1);
    }

    /** Reads a document that begins at a line of a larger input. */
    final ReadResult parse(byte[] text, ReadOptions options, long firstLine) {
        TypeBinding type = (TypeBinding) Strategy.description();
        TextPositions positions = new TextPositions(text, firstLine);
        TextParser.Outcome<Described> outcome =
                new DescribedParser(type, StrategyJson.SECTION_NAMES, this, text, options, positions).parse();
        return new ReadResult(
                (Strategy) outcome.value(),
                outcome.problems(),
                new SourceMap(this, text, positions, outcome.madeIds(), options.limits()));
    }

    /**
     * Writes a document: every attribute in the order of the format, numbers in the digits in which they were written.
     *
     * @param strategy the document
     * @param generator where to; it takes a number as text, and is left open
     * @throws StrategyWriteException if a text contains an unpaired surrogate, or the generator fails
     */
    protected final void write(Strategy strategy, JsonGenerator generator) {
        try {
            new ValueWriter(generator, false, true).write(strategy);
        } catch (IOException e) {
            throw DescribedWriter.failure(strategy.toString(), e);
        }
    }

    /** Whether a text may spell half surrogates; escapes of other notations are not looked for. */
    boolean mayHoldLoneSurrogates(Input input) {
        return true;
    }

    /**
     * Where the token at hand ends, if what follows can be told apart from it though it cannot be taken apart.
     *
     * @return how many bytes of the text stand before its end, or a negative number
     */
    long end(JsonParser parser) {
        return -1;
    }

    /** Reports what a parser said. */
    void report(Problems problems, byte[] text, JsonProcessingException e) {
        problems.add(explain(text, e));
    }
}
