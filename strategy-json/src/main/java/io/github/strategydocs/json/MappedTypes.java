package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The types of strategy documents, for the integration with object mappers: which types there are, and how their values
 * are read from and written to tokens. {@link StrategyModule} uses it for the {@code ObjectMapper} of Jackson 2. An
 * integration for another mapper adapts that mapper's tokens to a parser and a generator of Jackson 2.
 *
 * <pre>{@code
 * MappedTypes types = new MappedTypes(ReadOptions.lenient());
 * var parser = new ObjectMapper().createParser("\"2027-03\"");
 * parser.nextToken();
 * types.reads(PartialDate.class);            // true
 * types.read(parser, PartialDate.class);     // 2027-03
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class MappedTypes {

    private final Map<Class<?>, MappedReading> readings = new HashMap<>();

    /**
     * The types, read in a given way.
     *
     * @param options how to read
     */
    public MappedTypes(ReadOptions options) {
        Objects.requireNonNull(options, "options");
        readings.putAll(DescribedReading.all(options));
        PlainReading.addTo(readings, options);
    }

    /**
     * Whether values of a type are read here.
     *
     * @param type the type
     * @return whether it is one of a document
     */
    public boolean reads(Class<?> type) {
        Objects.requireNonNull(type, "type");
        return readings.containsKey(type);
    }

    /**
     * Reads a value, with all the care that is taken of documents, whatever the parser would let pass.
     *
     * @param parser stands at the first token of the value, and is left at its last
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws StrategyMappingException if it cannot be read; it carries all problems, in the places of the parser's tokens,
     *     and what the parser threw as its cause
     * @throws IllegalArgumentException if values of the type are not {@linkplain #reads read here}
     * @throws IOException if the parser cannot get at its input
     */
    public <T> T read(JsonParser parser, Class<T> type) throws IOException {
        Objects.requireNonNull(parser, "parser");
        Objects.requireNonNull(type, "type");
        MappedReading reading = readings.get(type);
        if (reading == null) {
            throw notOfADocument(type);
        }
        return type.cast(reading.read(parser));
    }

    /**
     * What null is read as where a value of a type is expected.
     *
     * @param type the type
     * @param <T> the type
     * @return the null of JSON if it is a value of the type, or else empty: there is no value
     */
    public static <T> Optional<T> ofNull(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return type.isInstance(JsonValue.NULL) ? Optional.of(type.cast(JsonValue.NULL)) : Optional.empty();
    }

    /**
     * Whether values of a type are written here.
     *
     * @param type the type
     * @return whether it is one of a document, or described like those, or a {@link Problem}
     */
    public static boolean writes(Class<?> type) {
        return MappedWriting.of(type).isPresent();
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator where to
     * @param takesDigits whether the generator takes a number as text, and writes its digits as they are
     * @throws IllegalArgumentException if values of its type are not {@linkplain #writes written here}
     * @throws IOException if a text contains an unpaired surrogate, or the generator fails
     */
    public static void write(Object value, JsonGenerator generator, boolean takesDigits) throws IOException {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(generator, "generator");
        MappedWriting<?> writing =
                MappedWriting.of(value.getClass()).orElseThrow(() -> notOfADocument(value.getClass()));
        writing.write(new ValueWriter(generator, false, takesDigits), value);
    }

    private static IllegalArgumentException notOfADocument(Class<?> type) {
        return new IllegalArgumentException(type.getName() + " is no type of a strategy document");
    }
}
