package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import io.github.strategydocs.metamodel.SourcePosition;
import java.util.Optional;

/** Places as byte offsets into a text that is at hand. */
final class BytePlaces implements Places {

    private final ParserBase parser;
    private final TextPositions positions;

    BytePlaces(ParserBase parser, TextPositions positions) {
        this.parser = parser;
        this.positions = positions;
    }

    @Override
    public long here() {
        return offset(parser);
    }

    /** Where the token at hand begins, in bytes. */
    static long offset(ParserBase parser) {
        // The parser knows where the value after a name stands as soon as it has read the name, and it counts from
        // behind the first byte of a token.
        return parser.currentToken() == JsonToken.FIELD_NAME
                ? parser.currentTokenLocation().getByteOffset()
                : parser.getTokenCharacterOffset() - 1;
    }

    @Override
    public Optional<SourcePosition> position(long place) {
        return Optional.of(positions.at(place));
    }
}
