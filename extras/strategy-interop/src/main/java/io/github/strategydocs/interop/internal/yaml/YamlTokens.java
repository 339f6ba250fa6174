package io.github.strategydocs.interop.internal.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.strategydocs.json.ProblemForm;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import javax.annotation.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * YAML as tokens, but for what a document has no use for and an attacker may have: aliases, merge keys and tags, and further
 * documents behind the first.
 */
final class YamlTokens extends YAMLParser {

    private static final String WRITE_IT_OUT = "write out what is meant to stand here";

    private boolean isInDocument;

    YamlTokens(IOContext context, byte[] text) {
        super(
                context,
                JsonParser.Feature.collectDefaults(),
                YAMLParser.Feature.collectDefaults(),
                null,
                Reader.nullReader(),
                new ParserImpl(new CodePoints(text), options()));
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        // The reader of documents has its own limit, in bytes.
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /** Where the token at hand begins, in bytes. */
    long offset() {
        return offset(_lastEvent);
    }

    private static long offset(@Nullable Event event) {
        return event == null ? 0 : event.getStartMark().getIndex();
    }

    @Override
    protected Event getEvent() throws IOException {
        Event event = super.getEvent();
        switch (event.getEventId()) {
            case DocumentStart -> startDocument(event);
            case StreamEnd -> endStream(event);
            case Alias ->
                throw new YamlFault(
                        ProblemForm.ALIAS,
                        offset(event),
                        Map.of("name", shortened(((AliasEvent) event).getAnchor())),
                        WRITE_IT_OUT + "; a text that begins with * needs quotation marks");
            case Scalar -> {
                refuseTag(event, ((ScalarEvent) event).getTag());
                refuseMerge((ScalarEvent) event);
            }
            case MappingStart, SequenceStart -> {
                refuseTag(event, ((CollectionStartEvent) event).getTag());
                refuseAsName(event);
            }
            default -> {
                // Ends say nothing by themselves.
            }
        }
        return event;
    }

    private void startDocument(Event event) throws YamlFault {
        if (isInDocument) {
            throw new YamlFault(ScannerWords.anotherDocument(offset(event)));
        }
        isInDocument = true;
    }

    private void endStream(Event event) throws YamlFault {
        if (!isInDocument) {
            throw new YamlFault(
                    ProblemForm.ONLY_COMMENTS,
                    offset(event),
                    Map.of(),
                    "begin with the properties of a strategy, such as id: and title:");
        }
    }

    private static void refuseTag(Event event, @Nullable String tag) throws YamlFault {
        if (tag != null) {
            throw new YamlFault(
                    ProblemForm.TAG,
                    offset(event),
                    Map.of("tag", shortened(tag)),
                    "remove it; a text that begins with ! needs quotation marks");
        }
    }

    private boolean isName() {
        return _parsingContext.inObject() && _currToken != JsonToken.FIELD_NAME;
    }

    private void refuseMerge(ScalarEvent event) throws YamlFault {
        if (isName() && event.isPlain() && event.getValue().equals("<<")) {
            throw new YamlFault(ProblemForm.MERGE_KEY, offset(event), Map.of(), WRITE_IT_OUT);
        }
    }

    private void refuseAsName(Event event) throws YamlFault {
        if (isName()) {
            throw new YamlFault(
                    ProblemForm.NAME_IS_NO_TEXT,
                    offset(event),
                    Map.of(),
                    "put it in quotation marks if it is meant as text");
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 20)) + "…" : text;
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) throws IOException {
        String value = scalar.getValue();
        streamReadConstraints().validateStringLength(value.length());
        _textValue = value;
        _cleanedTextValue = value;
        return scalar.isPlain() ? PlainScalar.tokenOf(value) : JsonToken.VALUE_STRING;
    }
}
