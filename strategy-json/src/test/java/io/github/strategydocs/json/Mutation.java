package io.github.strategydocs.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes a document here and there as a careless author might, knowing nothing of the format but a few of its words. */
final class Mutation {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final String[] TEXTS = {
        "",
        " ",
        "a",
        "A b",
        "2027",
        "2027-03",
        "2027-03-31",
        "2027-02-29",
        "2028-02-29",
        "2027-13",
        "2027-3",
        "2027-04-31",
        "20270331",
        "2027-03-31T00:00:00Z",
        "2027\n",
        "P3M",
        "P",
        "PT",
        "P1W",
        "P1Y2M3W4DT5H6M7.5S",
        "P-1D",
        "p3m",
        "P1.5Y",
        "PT1S",
        "PT.5S",
        "P3M\n",
        "P1234567890D",
        "en",
        "en-GB",
        "en_GB",
        "english-language-tag-too-long",
        "en\n",
        "1.0",
        "1.10",
        "2.0",
        "1",
        "1.0\n",
        "1.00000",
        "01.0",
        "unknown",
        "on",
        "within",
        "draft",
        "Draft",
        "published",
        "team",
        "baseline",
        "actionPlan",
        "riskRegister",
        "scope",
        "a/b",
        "a#b",
        "a@b",
        "a[b]",
        "a b",
        "a\tb",
        "é",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "\uD83D\uDE00",
        "x".repeat(128),
        "x".repeat(129),
        "\uD83D\uDE00".repeat(128),
        "\uD83D\uDE00".repeat(65) + "x".repeat(64),
        "https://example.org/",
        "https:",
        "https:x",
        "example.org",
        "1:x",
        "a b:c",
        "urn:x\n",
        "mailto:a@b",
        "http://exa mple.org",
        "label#1",
        "label",
        "true",
        "null",
        "1",
        "5",
        "0",
        "\u0085",
        "\u180E",
        "a\u0000b",
        "\u007F",
        "\u3000",
        "a\nb",
        "\n",
        "-1.5"
    };
    private static final String[] NAMES = {
        "id",
        "name",
        "title",
        "type",
        "date",
        "text",
        "x-a",
        "x-",
        "X-a",
        "x",
        "",
        "Id",
        "deadine",
        "status",
        "kind",
        "value",
        "$schema",
        "formatVersion",
        "unknownProperties",
        "é",
        "a/b",
        "level",
        "narrative",
        "actions",
        "start"
    };
    private static final String[] NUMBERS = {
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "-1",
        "1.0",
        "5.00",
        "1.5",
        "5e0",
        "0.5e1",
        "10e-1",
        "1e2",
        "-0",
        "2027",
        "1e300",
        "12345678901234567890.123456789",
        "5.0000000000000000000000001"
    };

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /**
     * A document that was changed.
     *
     * @param tree the document
     * @param what how it was changed
     */
    record Mutant(JsonNode tree, String what) {}

    Mutant mutate(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        List<String> changes = new ArrayList<>();
        for (int i = random.nextInt(5) == 0 ? 2 : 1; i > 0; i--) {
            List<Place> places = new ArrayList<>();
            collect(copy, "", places);
            if (places.isEmpty()) {
                break;
            }
            Place place = places.get(random.nextInt(places.size()));
            changes.add(place.path() + ": " + change(place));
        }
        return new Mutant(copy, String.join("; ", changes));
    }

    /** A member of an object or of an array. */
    private record Place(JsonNode holder, String name, int index, String path) {

        JsonNode value() {
            return holder.isObject() ? holder.get(name) : holder.get(index);
        }

        void set(JsonNode value) {
            if (holder instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) holder).set(index, value);
            }
        }

        void remove() {
            if (holder instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) holder).remove(index);
            }
        }
    }

    private static void collect(JsonNode node, String path, List<Place> places) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                if (!property.getKey().startsWith("x-")) {
                    String inner = path + "/" + property.getKey();
                    places.add(new Place(node, property.getKey(), -1, inner));
                    collect(property.getValue(), inner, places);
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(node, "", i, path + "/" + i));
                collect(node.get(i), path + "/" + i, places);
            }
        }
    }

    private String change(Place place) {
        JsonNode value = place.value();
        switch (random.nextInt(12)) {
            case 0:
                place.remove();
                return "removed";
            case 1:
                return rename(place);
            case 2:
                place.set(NODES.nullNode());
                return "null";
            case 3:
                place.set(NODES.arrayNode().add(value.deepCopy()));
                return "in a list";
            case 4:
                place.set(
                        value.isContainerNode() && !value.isEmpty()
                                ? value.iterator().next().deepCopy()
                                : NODES.objectNode());
                return "unwrapped";
            case 5:
                return addProperty(value.isObject() ? (ObjectNode) value : null, place);
            case 6:
                if (value instanceof ArrayNode array && !array.isEmpty()) {
                    array.add(array.get(random.nextInt(array.size())).deepCopy());
                    return "a member twice";
                }
                place.set(NODES.arrayNode());
                return "an empty list";
            case 7:
                JsonNode number = NODES.numberNode(new BigDecimal(NUMBERS[random.nextInt(NUMBERS.length)]));
                place.set(number);
                return "number " + number;
            case 8:
                if (value.isTextual()) {
                    String misspelt = misspell(value.textValue());
                    place.set(NODES.textNode(misspelt));
                    return "misspelt as " + misspelt;
                }
                place.set(NODES.booleanNode(random.nextBoolean()));
                return "a truth value";
            default:
                String text = TEXTS[random.nextInt(TEXTS.length)];
                place.set(NODES.textNode(text));
                return "text " + Tokens.quote(text);
        }
    }

    private String rename(Place place) {
        if (!(place.holder() instanceof ObjectNode object)) {
            place.set(NODES.objectNode());
            return "an empty object";
        }
        String name = NAMES[random.nextInt(NAMES.length)];
        JsonNode value = object.remove(place.name());
        object.set(name, value);
        return "renamed to " + name;
    }

    private String addProperty(ObjectNode object, Place place) {
        String name = NAMES[random.nextInt(NAMES.length)];
        if (object == null) {
            place.set(NODES.objectNode().set(name, place.value()));
            return "in an object as " + name;
        }
        object.set(name, NODES.textNode(TEXTS[random.nextInt(TEXTS.length)]));
        return "with a property " + name;
    }

    private String misspell(String text) {
        if (text.isEmpty()) {
            return " ";
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(5)) {
            case 0 -> text.toUpperCase(java.util.Locale.ROOT);
            case 1 -> text + TEXTS[random.nextInt(TEXTS.length)];
            case 2 -> text + " ";
            case 3 -> text.replace('-', '_');
            default -> Character.isSurrogate(text.charAt(at)) ? text : text.substring(0, at) + text.substring(at + 1);
        };
    }
}
