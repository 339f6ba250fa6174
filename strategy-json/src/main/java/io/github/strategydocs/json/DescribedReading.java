package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the described values. */
final class DescribedReading implements MappedReading {

    private final TypeBinding type;
    private final ReadOptions options;

    private DescribedReading(TypeBinding type, ReadOptions options) {
        this.type = type;
        this.options = options;
    }

    /** What reads each type that can occur in a document. */
    static Map<Class<?>, MappedReading> all(ReadOptions options) {
        Map<Class<?>, MappedReading> readings = new HashMap<>();
        for (TypeDescription type : Strategy.description().reachable()) {
            readings.put(type.javaType(), new DescribedReading((TypeBinding) type, options));
        }
        return readings;
    }

    @Override
    public Object read(JsonParser parser) throws IOException {
        Predicate<String> isReserved = type == Strategy.description() ? Sections::isName : id -> false;
        DocumentReader reader =
                new DocumentReader(parser, new ParserPlaces(parser), options, true, isReserved, true, false);
        return MapperRead.read(parser, reader.problems(), () -> reader.readRoot(type));
    }
}
