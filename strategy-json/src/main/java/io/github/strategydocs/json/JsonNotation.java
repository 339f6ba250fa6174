package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.base.ParserBase;
import java.io.IOException;

/** JSON itself. */
final class JsonNotation extends StrategyNotation {

    static final JsonNotation INSTANCE = new JsonNotation();

    private final JsonFactory usual = factory(LimitConstraints.USUAL);

    private JsonNotation() {}

    @Override
    protected JsonParser open(byte[] text, StreamReadConstraints constraints) throws IOException {
        JsonFactory factory = constraints == LimitConstraints.USUAL ? usual : factory(constraints);
        return factory.createParser(text);
    }

    private static JsonFactory factory(StreamReadConstraints constraints) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                // Ten thousand honest names can look like an attack to the parser's table of names. It grows instead,
                // and is emptied when it is full, so that names that were made to collide cost little more than others.
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    @Override
    protected long offset(JsonParser parser) {
        // The parser knows where the value after a name stands as soon as it has read the name, and it counts from
        // behind the first byte of a token.
        return parser.currentToken() == JsonToken.FIELD_NAME
                ? parser.currentTokenLocation().getByteOffset()
                : ((ParserBase) parser).getTokenCharacterOffset() - 1;
    }

    @Override
    long end(JsonParser parser) {
        JsonToken token = parser.currentToken();
        // A bracket ends where the parser counts from, as offset() says.
        return token != null && token.isStructEnd() ? ((ParserBase) parser).getTokenCharacterOffset() : -1;
    }

    @Override
    protected boolean takesBareWords() {
        return false;
    }

    @Override
    protected Fault explain(byte[] text, JsonProcessingException problem) {
        return SyntaxProblem.explain(text, problem);
    }

    @Override
    boolean mayHoldLoneSurrogates(Input input) {
        return input.mayHoldLoneSurrogates();
    }
}
