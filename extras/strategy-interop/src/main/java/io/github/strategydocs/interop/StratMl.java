package io.github.strategydocs.interop;

import io.github.strategydocs.interop.internal.stratml.StratMlText;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads and writes StratML: strategic plans (ISO 17469-1) and performance plans and reports (ANSI/AIIM 22).
 *
 * <p>The reader accepts documents as they occur in practice, of both parts and of the drafts that preceded them, and
 * reports each deviation with its position. StratML content that a strategy does not model, such as sequence indicators
 * and the submitter, is kept in unknown properties {@code x-stratml-…}, so that writing a valid document that was read
 * restores it. Comments and processing instructions are not kept. The writer produces a document that is valid against
 * the schema of its part, and reports what the document does not express.
 *
 * <pre>{@code
 * ImportResult plan = StratMl.parse(Files.readAllBytes(Path.of("plan.xml")));
 * plan.problems().forEach(System.err::println);
 * Export export = StratMl.write(plan.strategy(), StratMlPart.PART_2);
 * export.losses().forEach(System.err::println);
 * }</pre>
 *
 * <p>Document types, entities and inclusions are never resolved, and nothing is fetched. All methods may be called from
 * any thread.
 */
public final class StratMl {

    private StratMl() {}

    /**
     * Reads a document leniently.
     *
     * @param xml the document, in the encoding that it declares, or else UTF-8
     * @return the strategy, or none if there are errors, and all problems
     */
    public static ImportResult parse(byte[] xml) {
        return parse(xml, ReadOptions.lenient());
    }

    /**
     * Reads a document.
     *
     * @param xml the document, in the encoding that it declares, or else UTF-8
     * @param options the limits, and whether to be strict: strict reading rejects what {@linkplain
     *     ImportProblemCode#breaksTheForm() violates StratML}
     * @return the strategy, or none if there are errors, and all problems
     */
    public static ImportResult parse(byte[] xml, ReadOptions options) {
        Objects.requireNonNull(xml, "xml");
        Objects.requireNonNull(options, "options");
        return StratMlText.parse(xml, options);
    }

    /**
     * Reads a document from a stream, up to its end or the limit on its length. The stream is left open.
     *
     * @param xml the document, in the encoding that it declares, or else UTF-8
     * @param options the limits, and whether to be strict: strict reading rejects what {@linkplain
     *     ImportProblemCode#breaksTheForm() violates StratML}
     * @return the strategy, or none if there are errors, and all problems
     * @throws IOException if the stream fails
     */
    public static ImportResult parse(InputStream xml, ReadOptions options) throws IOException {
        Objects.requireNonNull(xml, "xml");
        Objects.requireNonNull(options, "options");
        return parse(xml.readNBytes(options.limits().inputBytes() + 1), options);
    }

    /**
     * Reads a document leniently, and throws an exception if it cannot be read.
     *
     * <pre>{@code
     * Strategy plan = StratMl.read(Files.readAllBytes(Path.of("plan.xml")));
     * }</pre>
     *
     * @param xml the document, in the encoding that it declares, or else UTF-8
     * @return the strategy
     * @throws ImportException if the document cannot be read; contains all problems
     */
    public static Strategy read(byte[] xml) {
        return parse(xml).strategy();
    }

    /**
     * Writes a document.
     *
     * @param strategy the strategy
     * @param part the part of StratML: Part 1 has no measures and no roles
     * @return the document, valid against the schema of that part, and what it does not express
     */
    public static Export write(Strategy strategy, StratMlPart part) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(part, "part");
        return StratMlText.write(strategy, part);
    }
}
