package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Elements as JSON, for what a strategy does not model: a text for an element that holds nothing else, otherwise an object of
 * attributes (behind {@code @}) and children, of which several of one name are an array.
 */
final class RawXml {

    /** Elements of StratML nest less deep. */
    private static final int DEEPEST = 12;

    private RawXml() {}

    static JsonValue toJson(Node node) {
        return toJson(node, 1);
    }

    /** Of what is not StratML at all and nests without end, no more is kept than elements of StratML nest. */
    private static JsonValue toJson(Node node, int level) {
        if ((node.attributes().isEmpty() && node.children().isEmpty()) || level > DEEPEST) {
            return JsonValue.of(node.text());
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        node.attributes().forEach((name, value) -> members.put("@" + name, JsonValue.of(value)));
        Map<String, List<JsonValue>> byName = new LinkedHashMap<>();
        for (Node child : node.children()) {
            byName.computeIfAbsent(child.name(), name -> new ArrayList<>()).add(toJson(child, level + 1));
        }
        byName.forEach((name, items) -> members.put(name, items.size() == 1 ? items.get(0) : JsonValue.of(items)));
        return JsonValue.of(members);
    }

    /** The element of a name that some JSON stands for; empty if it stands for none. */
    static Optional<Node> toNode(String name, JsonValue json) {
        return json.depth() > DEEPEST ? Optional.empty() : Optional.ofNullable(node(name, json));
    }

    @Nullable
    private static Node node(String name, JsonValue json) {
        if (json instanceof JsonText text) {
            return Node.leaf(name, text.text());
        }
        if (!(json instanceof JsonObject object)) {
            return null;
        }
        Node node = new Node(name);
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String key = member.getKey();
            if (key.startsWith("@") && member.getValue() instanceof JsonText text) {
                node.attributes().put(key.substring(1), text.text());
            } else {
                for (JsonValue item : itemsOf(member.getValue())) {
                    Node child = node(key, item);
                    if (child == null) {
                        return null;
                    }
                    node.add(child);
                }
            }
        }
        return node;
    }

    private static List<JsonValue> itemsOf(JsonValue value) {
        return value instanceof JsonArray array ? array.items() : List.of(value);
    }
}
