package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What StratML says and a strategy does not model, and how it said what a strategy says otherwise: unknown properties
 * {@code x-stratml-…} of the value at hand. A text is that of an element as it stood; null says that there was no such
 * element.
 */
final class Notes {

    /** The note of what the grammar does not know. */
    static final String UNKNOWN = "Unknown";

    private static final String PREFIX = "x-stratml-";

    private final Map<String, JsonValue> properties = new LinkedHashMap<>();

    /** No notes yet, for a reader. */
    Notes() {}

    /** What a value keeps, for a writer. */
    static Notes of(Described value) {
        Notes notes = new Notes();
        value.unknownProperties().members().forEach((name, content) -> {
            if (name.startsWith(PREFIX)) {
                notes.properties.put(name, content);
            }
        });
        return notes;
    }

    JsonObject toProperties() {
        return JsonValue.of(properties);
    }

    static String nameOf(String element) {
        StringBuilder name = new StringBuilder(PREFIX);
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                name.append('-');
            }
            name.append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    boolean has(String element) {
        return properties.containsKey(nameOf(element));
    }

    Optional<JsonValue> get(String element) {
        return Optional.ofNullable(properties.get(nameOf(element)));
    }

    void put(String element, JsonValue content) {
        properties.put(nameOf(element), content);
    }

    /** The text of an element that a strategy has no place for. */
    void keep(Node parent, String element) {
        parent.textOf(element).ifPresent(text -> put(element, JsonValue.of(text)));
    }

    void restore(Node parent, String element) {
        text(element).ifPresent(text -> parent.add(Node.leaf(element, text)));
    }

    /** A whole element that a strategy has no place for. */
    void keepWhole(Node parent, String element) {
        parent.child(element).ifPresent(node -> put(element, RawXml.toJson(node)));
    }

    void restoreWhole(Node parent, String element) {
        get(element).flatMap(json -> RawXml.toNode(element, json)).ifPresent(parent::add);
    }

    /** What stands in an element and the grammar does not know; nothing writes it again. */
    void keepExtras(Node node) {
        if (!node.extras().isEmpty()) {
            List<JsonValue> extras = new ArrayList<>();
            for (Node extra : node.extras()) {
                extras.add(JsonObject.of(extra.name(), RawXml.toJson(extra)));
            }
            put(UNKNOWN, JsonValue.of(extras));
        }
    }

    Optional<String> text(String element) {
        return get(element).filter(JsonText.class::isInstance).map(json -> ((JsonText) json).text());
    }

    boolean saysNone(String element) {
        return get(element).filter(JsonNull.class::isInstance).isPresent();
    }

    /** The items of a note that is a list, or nothing. */
    List<JsonValue> items(String element) {
        return get(element)
                .filter(JsonArray.class::isInstance)
                .map(json -> ((JsonArray) json).items())
                .orElse(List.of());
    }

    /** The texts of a note that is a list of texts; other items do not count. */
    List<String> texts(String element) {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items(element)) {
            if (item instanceof JsonText text) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    void putTexts(String element, List<String> texts) {
        put(element, JsonValue.of(texts.stream().map(JsonValue::of).toList()));
    }
}
