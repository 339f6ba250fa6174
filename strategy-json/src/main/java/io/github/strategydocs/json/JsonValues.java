package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import javax.annotation.Nullable;

/** Gives what we write as plain JSON values, with every digit of a number. */
final class JsonValues extends TextParser<JsonValue> {

    /** What the library has in memory is taken as it is. */
    private static final ReadOptions OPTIONS = ReadOptions.lenient()
            .withLimits(new Limits(
                    Integer.MAX_VALUE - 16,
                    JsonValue.MAX_DEPTH,
                    Integer.MAX_VALUE - 16,
                    Decimal.MAX_DIGITS,
                    Decimal.MAX_EXPONENT,
                    Integer.MAX_VALUE - 16));

    private JsonValues(byte[] text) {
        super(JsonNotation.INSTANCE, text, OPTIONS, new TextPositions(text, 1));
    }

    /**
     * The value of something that can be written.
     *
     * @param name what it is, for messages
     * @throws StrategyWriteException if a text contains an unpaired surrogate, or values nest too deep
     */
    static JsonValue of(String name, DescribedWriter.Content content) {
        Outcome<JsonValue> outcome = new JsonValues(DescribedWriter.toBytes(name, JsonForm.COMPACT, content)).parse();
        JsonValue value = outcome.value();
        if (value == null) {
            throw new StrategyWriteException("cannot write " + name, new StrategyReadException(outcome.problems()));
        }
        return value;
    }

    @Override
    DocumentReader readerOf(JsonParser parser, Places places, boolean checksSurrogates, boolean tracksIds) {
        return DocumentReader.ofParts(parser, places, options(), checksSurrogates);
    }

    @Override
    Expectation expectation() {
        return Expectation.of(ValueType.VALUE);
    }

    @Nullable
    @Override
    JsonValue read(JsonParser parser, DocumentReader reader) throws IOException {
        return reader.unknowns().read(parser);
    }
}
