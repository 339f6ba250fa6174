package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The property that marks a conflict of a merge in a document: it holds what base and both sides say.
 *
 * <pre>{@code
 * boolean isMarked = strategy.unknownProperties().get(ConflictMark.NAME).isPresent();
 * }</pre>
 *
 * <p>Safe to use from any thread.
 */
public final class ConflictMark {

    /** The name of the property. */
    public static final String NAME = "x-conflict";

    private ConflictMark() {}

    /**
     * Takes all marks out of properties, also out of what these hold.
     *
     * @param properties properties that the format does not know
     * @return what is left: the same object if there was no mark
     */
    public static JsonObject takenFrom(JsonObject properties) {
        boolean changed = false;
        Map<String, JsonValue> kept = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : properties.members().entrySet()) {
            if (member.getKey().equals(NAME)) {
                changed = true;
            } else {
                JsonValue value = takenFrom(member.getValue());
                changed |= value != member.getValue();
                kept.put(member.getKey(), value);
            }
        }
        return changed ? JsonValue.of(kept) : properties;
    }

    /** Values nest no deeper than they can be built, so that recursion is safe. */
    private static JsonValue takenFrom(JsonValue value) {
        if (value instanceof JsonObject object) {
            return takenFrom(object);
        }
        if (!(value instanceof JsonArray array)) {
            return value;
        }
        boolean changed = false;
        List<JsonValue> items = new ArrayList<>(array.items().size());
        for (JsonValue item : array.items()) {
            JsonValue kept = takenFrom(item);
            changed |= kept != item;
            items.add(kept);
        }
        return changed ? JsonValue.of(items) : array;
    }
}
