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
    Expectation expectation() {
        return Expectation.of(ValueType.OBJECT);
    }

    @Nullable
    @Override
    Described read(JsonParser parser, DocumentReader reader) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return reader.readRoot(type);
        }
        Found found = Found.at(parser);
        reader.problems()
                .at(ProblemForm.NO_OBJECT_AT_ROOT)
                .found(found, found.words())
                .with("type", type.label(), type.label().replace('-', ' '))
                .expected(expectation().words())
                .error();
        parser.skipChildren();
        return null;
    }
}
