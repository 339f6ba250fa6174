package io.github.strategydocs.interop.internal.yaml;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import io.github.strategydocs.json.StrategyNotation;
import io.github.strategydocs.json.StrategyWriteException;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.StringWriter;

/** YAML. */
public final class YamlNotation extends StrategyNotation {

    @Override
    protected JsonParser open(byte[] text, StreamReadConstraints constraints) {
        return new YamlTokens(context(constraints), text);
    }

    private static IOContext context(StreamReadConstraints constraints) {
        return new IOContext(
                constraints,
                StreamWriteConstraints.builder()
                        // What could be read, or built, can be written.
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
    }

    @Override
    protected long offset(JsonParser parser) {
        return ((YamlTokens) parser).offset();
    }

    @Override
    protected boolean takesBareWords() {
        return true;
    }

    @Override
    protected Fault explain(byte[] text, JsonProcessingException problem) {
        return ScannerWords.explain(text, problem);
    }

    /**
     * Writes a document.
     *
     * @param strategy the document
     * @return its text, which ends in a line feed
     * @throws StrategyWriteException if a text holds half a surrogate pair
     */
    public String write(Strategy strategy) {
        StringWriter text = new StringWriter();
        try (YamlPrinter printer = new YamlPrinter(context(StreamReadConstraints.defaults()), text)) {
            write(strategy, printer);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text.toString();
    }
}
