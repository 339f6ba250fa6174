package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.metamodel.TypeDescription;
import java.io.IOException;

/** Looks at the names that stand in the outermost object of a JSON text. */
final class Outermost {

    private Outermost() {}

    /** Whether it is something else than a type describes: it has properties, and none that the type knows. */
    static boolean isOther(byte[] bytes, TypeDescription type) {
        boolean hasProperties = false;
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (type.attribute(name).isPresent()) {
                    return false;
                }
                hasProperties = true;
                parser.nextToken();
                parser.skipChildren();
            }
            return hasProperties;
        } catch (IOException e) {
            // Whoever reads it says what is wrong with it.
            return false;
        }
    }
}
