package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Reads and writes any type that the metamodel describes as JSON, in the same way as strategy documents: every problem
 * is reported with its position, and unknown properties are kept with a warning.
 *
 * <pre>{@code
 * ProfileDefinition profile = DescribedJson.parse(
 *     Files.readAllBytes(Path.of("our-house.json")), ProfileDefinition.description(), ProfileDefinition.class).value();
 * String json = DescribedJson.write(profile);
 * }</pre>
 *
 * <p>For strategy documents, use {@link StrategyJson}, which also checks ids. Input is UTF-8, with or without a
 * byte-order mark. All methods are thread-safe.
 */
public final class DescribedJson {

    private static final Predicate<String> NOTHING = new Predicate<>() {
        @Override
        public boolean test(String id) {
            return false;
        }
    };

    private DescribedJson() {}

    /**
     * Reads a value leniently.
     *
     * @param json the text of the value, in UTF-8
     * @param description the description of the type
     * @param type the type
     * @param <T> the type
     * @return the value, or none if there are errors, and all problems
     * @throws IllegalArgumentException if the description is one of another type
     */
    public static <T extends Described> ParsedValue<T> parse(byte[] json, TypeDescription description, Class<T> type) {
        return parse(json, description, type, ReadOptions.lenient());
    }

    /**
     * Reads a value.
     *
     * @param json the text of the value, in UTF-8
     * @param description the description of the type
     * @param type the type
     * @param options how to read it
     * @param <T> the type
     * @return the value, or none if there are errors, and all problems
     * @throws IllegalArgumentException if the description is one of another type
     */
    public static <T extends Described> ParsedValue<T> parse(
            byte[] json, TypeDescription description, Class<T> type, ReadOptions options) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(options, "options");
        if (description.javaType() != type) {
            throw new IllegalArgumentException(
                    "the description is of " + description.javaType().getName() + " and not of " + type.getName());
        }
        TextPositions positions = new TextPositions(json, 1);
        TextParser.Outcome<Described> outcome = new DescribedParser(
                        (TypeBinding) description, NOTHING, JsonNotation.INSTANCE, json, options, positions)
                .parse();
        return new ParsedValue<>(outcome.value() == null ? null : type.cast(outcome.value()), outcome.problems());
    }

    /**
     * Writes a value in the {@linkplain JsonForm#PRETTY pretty} form.
     *
     * @param value the value
     * @return its text, which ends in a line feed
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static String write(Described value) {
        return new String(write(value, JsonForm.PRETTY), StandardCharsets.UTF_8);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param form the form
     * @return its text, in UTF-8
     * @throws StrategyWriteException if a text contains an unpaired surrogate
     */
    public static byte[] write(Described value, JsonForm form) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(form, "form");
        return DescribedWriter.toBytes(value, form);
    }
}
