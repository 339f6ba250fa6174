package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.io.IOException;
import java.util.function.Predicate;
import javax.annotation.Nullable;

/** Reads one described value from a text. */
final class DescribedParser extends TextParser<Described> {

    private final TypeBinding type;
    private final Predicate<String> isReserved;

    DescribedParser(
            TypeBinding type,
            Predicate<String> isReserved,
            StrategyNotation notation,
            byte[] text,
            ReadOptions options,
            TextPositions positions) {
        super(notation, text, options, positions);
        this.type = type;
        this.isReserved = isReserved;
    }

    @Override
    DocumentReader readerOf(JsonParser parser, Places places, boolean checksSurrogates, boolean tracksIds) {
        return new DocumentReader(
                parser,
                places,
                options(),
                checksSurrogates,
                isReserved,
                tracksIds,
                notation().takesBareWords());
    }

    @Override
    String expectation() {
        return "an object { … }";
    }

    @Nullable
    @Override
    Described read(JsonParser parser, DocumentReader reader) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return reader.readRoot(type);
        }
        reader.problems()
                .at(ProblemCode.NOT_A_STRATEGY)
                .found(Tokens.describe(parser))
                .expected(expectation())
                .error("found " + Tokens.describe(parser) + "; a "
                        + type.label().replace('-', ' ') + " document is an object { … }");
        parser.skipChildren();
        return null;
    }
}
