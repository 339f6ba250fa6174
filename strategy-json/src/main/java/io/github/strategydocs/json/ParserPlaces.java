package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.strategydocs.metamodel.SourcePosition;
import java.util.Optional;

/** Places as lines and columns, as the parser of somebody else tells them. */
final class ParserPlaces implements Places {

    private final JsonParser parser;

    ParserPlaces(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public long here() {
        return place(parser.currentTokenLocation());
    }

    static long place(JsonLocation location) {
        return ((long) location.getLineNr() << Integer.SIZE) | (location.getColumnNr() & 0xFFFFFFFFL);
    }

    @Override
    public Optional<SourcePosition> position(long place) {
        int line = (int) (place >> Integer.SIZE);
        int column = (int) place;
        return line < 1 || column < 1 ? Optional.empty() : Optional.of(new SourcePosition(line, column));
    }
}
