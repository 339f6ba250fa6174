package io.github.strategydocs.diff.internal.words;

import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what differs in an unknown property, of which nothing is known but that it is JSON: which members of an object, and
 * which items of a list, told apart by what names them.
 */
public final class PropertyWords {

    private static final int MOST_PARTS = 6;
    private static final int DEEPEST = 3;

    /** What tells an item from its like, first choice first. */
    private static final List<String> KEYS = List.of("id", "name", "label", "title", "question", "text");

    /** What people call an item, first choice first. */
    private static final List<String> LABELS = List.of("label", "title", "name", "question", "text", "id");

    private PropertyWords() {}

    /** What a property holds, behind its name, if that is short enough to say. */
    public static String of(JsonValue value) {
        return isPlain(value) ? ": " + plain(value) : "";
    }

    /** What differs, behind the name of the property. */
    public static String change(JsonValue before, JsonValue after) {
        return change(before, after, 0);
    }

    /** Goes no deeper than is worth telling. */
    private static String change(JsonValue before, JsonValue after, int depth) {
        if (before instanceof JsonText one && after instanceof JsonText other) {
            return ": " + TextWords.change(one.text(), other.text());
        } else if (isPlain(before) && isPlain(after)) {
            return plain(before).equals(plain(after)) ? " differs" : ": " + plain(before) + " → " + plain(after);
        } else if (depth < DEEPEST && before instanceof JsonObject one && after instanceof JsonObject other) {
            return ": " + parts(quoted(one), quoted(other), depth);
        } else if (depth < DEEPEST && before instanceof JsonArray one && after instanceof JsonArray other) {
            return ": " + parts(keyed(one), keyed(other), depth);
        }
        return " differs";
    }

    /** What differs between values that are told apart by their keys, which are in quotation marks where they are words. */
    private static String parts(Map<String, JsonValue> before, Map<String, JsonValue> after, int depth) {
        List<String> parts = new ArrayList<>();
        before.forEach((key, was) -> {
            JsonValue is = after.get(key);
            if (is == null) {
                parts.add(label(key, was) + " removed");
            } else if (!is.equals(was)) {
                parts.add(label(key, was) + change(was, is, depth + 1));
            }
        });
        after.forEach((key, is) -> {
            if (!before.containsKey(key)) {
                parts.add(label(key, is) + " added");
            }
        });
        if (parts.isEmpty()) {
            return "in another order";
        }
        int more = parts.size() - MOST_PARTS;
        return more <= 0
                ? String.join("; ", parts)
                : String.join("; ", parts.subList(0, MOST_PARTS)) + "; and " + more + " more";
    }

    private static Map<String, JsonValue> quoted(JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> members.put("\"" + name + "\"", value));
        return members;
    }

    private static String quoted(String words) {
        return "\"" + ValueWords.shorten(words) + "\"";
    }

    /** The items of a list by what tells them apart; of several alike, the later ones are counted. */
    private static Map<String, JsonValue> keyed(JsonArray array) {
        Map<String, JsonValue> items = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonValue item : array.items()) {
            String name = isPlain(item)
                    ? plain(item)
                    : name(item, KEYS).map(PropertyWords::quoted).orElse("item");
            int count = counts.merge(name, 1, Integer::sum);
            // A name in quotation marks never ends in a number, so that no two keys are the same.
            items.put(count == 1 && !name.equals("item") ? name : name + " " + count, item);
        }
        return items;
    }

    private static String label(String key, JsonValue value) {
        return name(value, LABELS).map(PropertyWords::quoted).orElse(key);
    }

    private static Optional<String> name(JsonValue value, List<String> names) {
        if (value instanceof JsonObject object) {
            for (String name : names) {
                if (object.get(name).orElse(JsonValue.NULL) instanceof JsonText text
                        && !text.text().isBlank()) {
                    return Optional.of(text.text());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(JsonValue value) {
        return !(value instanceof JsonObject) && !(value instanceof JsonArray);
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonText text ? quoted(text.text()) : value.toString();
    }
}
