package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the report says and a strategy does not model: unknown properties {@code x-gsa-…} of the value at hand. */
final class Notes {

    static final String PREFIX = "x-gsa-";

    private final Map<String, JsonValue> properties = new LinkedHashMap<>();

    Notes() {}

    static Notes of(Described value) {
        Notes notes = new Notes();
        value.unknownProperties().members().forEach((name, content) -> {
            if (name.startsWith(PREFIX)) {
                notes.properties.put(name.substring(PREFIX.length()), content);
            }
        });
        return notes;
    }

    Optional<JsonValue> get(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    List<JsonValue> items(String name) {
        return properties.get(name) instanceof JsonArray array ? array.items() : List.of();
    }

    JsonObject object(String name) {
        return properties.get(name) instanceof JsonObject object ? object : JsonObject.empty();
    }

    void put(String name, JsonValue content) {
        properties.put(name, content);
    }

    /** Notes how a property stood, if that which is written of the strategy alone would differ. */
    void putUnless(String name, Optional<JsonValue> stood, JsonValue written) {
        if (stood.isPresent() && !stood.get().equals(written)) {
            put(name, stood.get());
        }
    }

    JsonObject toProperties() {
        JsonObject object = JsonObject.empty();
        for (Map.Entry<String, JsonValue> property : properties.entrySet()) {
            object = object.with(PREFIX + property.getKey(), property.getValue());
        }
        return object;
    }
}
