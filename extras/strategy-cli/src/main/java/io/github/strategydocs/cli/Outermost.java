package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import java.io.IOException;
import java.util.List;

/** Looks at the names that stand in the outermost object of a JSON text. */
final class Outermost {

    /** What only strategies say. */
    static final String FORMAT_VERSION = "formatVersion";

    private Outermost() {}

    /**
     * Whether it is something else than a type describes: it has properties, and none that the type knows, nor one that may
     * be a slip for such a one, unless it says that it is a strategy.
     */
    static boolean isOther(byte[] bytes, TypeDescription type) {
        List<String> known = type.attributes().stream().map(Attribute::name).toList();
        boolean hasProperties = false;
        boolean isNear = false;
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (type.attribute(name).isPresent()) {
                    return false;
                }
                if (name.equals(FORMAT_VERSION)) {
                    return true;
                }
                hasProperties = true;
                isNear |= Nearest.to(name, known).isPresent();
                parser.nextToken();
                parser.skipChildren();
            }
            return hasProperties && !isNear;
        } catch (IOException e) {
            // Whoever reads it says what is wrong with it.
            return false;
        }
    }
}
