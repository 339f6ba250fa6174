package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.Nullable;

/** Reads one value for a mapper: either it comes of it, or one exception with everything that is wrong. */
final class MapperRead {

    private static final int SHOWN = 200;

    private MapperRead() {}

    /** What reads the value at hand. */
    interface Source {

        /** Reads it; gives null if a problem was found. */
        @Nullable
        Object read() throws IOException;
    }

    static Object read(JsonParser parser, Problems problems, Source source) throws IOException {
        Object value = null;
        JsonProcessingException broken = null;
        try {
            value = source.read();
        } catch (ReadStop e) {
            // What ended reading is among the problems.
        } catch (JsonProcessingException e) {
            broken = e;
            report(problems, e);
        }
        if (value == null || problems.hasErrors()) {
            throw new StrategyMappingException(parser, problems.inOrder(), broken);
        }
        return value;
    }

    /** Adds what the parser said, in its own words: its text may be of any format. */
    private static void report(Problems problems, JsonProcessingException e) {
        long place = e.getLocation() == null ? 0 : ParserPlaces.place(e.getLocation());
        String said = Tokens.shorten(String.valueOf(e.getOriginalMessage()), SHOWN);
        try {
            if (e instanceof JsonEOFException) {
                problems.at(ProblemForm.ENDS_EARLY, place)
                        .hint("something is missing at the end: a bracket, a brace or a quotation mark")
                        .error();
            } else if (e instanceof StreamConstraintsException) {
                problems.at(ProblemForm.PARSER_LIMIT, place)
                        .with("said", said)
                        .hint(Optional.of("the limit is one of the mapper's own parser"))
                        .error();
            } else {
                problems.at(ProblemForm.PARSER_SAID, place).with("said", said).error();
            }
        } catch (ReadStop stop) {
            // Reading has ended already.
        }
    }
}
