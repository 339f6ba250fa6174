package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.strategydocs.metamodel.SourcePosition;
import java.util.Optional;

/** Places as byte offsets into a text that is at hand. */
final class BytePlaces implements Places {

    private final StrategyNotation notation;
    private final JsonParser parser;
    private final TextPositions positions;

    BytePlaces(StrategyNotation notation, JsonParser parser, TextPositions positions) {
        this.notation = notation;
        this.parser = parser;
        this.positions = positions;
    }

    @Override
    public long here() {
        return notation.offset(parser);
    }

    @Override
    public Optional<SourcePosition> position(long place) {
        return Optional.of(positions.at(place));
    }
}
