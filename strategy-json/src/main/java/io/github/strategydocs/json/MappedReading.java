package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads one value of a type for a mapper, and everything that is wrong with it. */
interface MappedReading {

    /** Reads the value at hand, and stays at its last token. */
    Object read(JsonParser parser) throws IOException;
}
