package io.github.strategydocs.json;

import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the schemas of outputs are put together from. */
final class SchemaParts {

    private SchemaParts() {}

    static JsonObject object(String description, JsonObject properties, String... required) {
        JsonObject object = JsonObject.of("description", text(description)).with("type", text("object"));
        return (required.length == 0 ? object : object.with("required", texts(required)))
                .with("properties", properties);
    }

    static JsonObject string(String description) {
        return JsonObject.of("description", text(description)).with("type", text("string"));
    }

    static JsonObject described(String definition, String description) {
        return JsonObject.of("description", text(description)).with("$ref", text("#/$defs/" + definition));
    }

    static <T> JsonObject constants(T[] values, Function<T, String> name) {
        return JsonObject.of(
                "enum", SchemaBuilder.texts(Arrays.stream(values).map(name).toList()));
    }

    static JsonValue text(String text) {
        return JsonValue.of(text);
    }

    static JsonValue texts(String... texts) {
        return SchemaBuilder.texts(List.of(texts));
    }

    static JsonObject list(String definition, String description) {
        return SchemaBuilder.type("array")
                .with("description", text(description))
                .with("items", SchemaBuilder.reference(definition));
    }

    static JsonObject integer(String description) {
        return SchemaBuilder.type("integer").with("description", text(description));
    }
}
