package io.github.strategydocs.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents that were changed here and there as a careless author might, who knows but a few words of the format. */
final class FaultyDocuments {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final String[] TEXTS = {
        "",
        " ",
        "a b",
        "2027-02-30",
        "2027-13",
        "31.03.2027",
        "quarterly",
        "draftt",
        "Draft",
        "unknown",
        "on",
        "yes",
        "true",
        "null",
        "~",
        "5",
        "1.0",
        "2.0",
        "en_GB",
        "example.org",
        "actionPlan",
        "a#b",
        "x".repeat(200),
        "a\nb\n",
        "\u2028"
    };
    private static final String[] NAMES = {"id", "titel", "deadine", "type", "status", "x-a", "x-", "", "y", "~", "1"};
    private static final String[] NUMBERS = {"0", "3", "6", "-1", "1.50", "5e0", "1E+2", "12345678901234567890.5"};

    private final Random random;

    FaultyDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** The document with one to three faults. */
    JsonNode of(JsonNode document) {
        JsonNode copy = document.deepCopy();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<Runnable> changes = new ArrayList<>();
            collect(copy, changes);
            if (!changes.isEmpty()) {
                changes.get(random.nextInt(changes.size())).run();
            }
        }
        return copy;
    }

    private void collect(JsonNode node, List<Runnable> changes) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                changes.add(() -> change(object, name));
                collect(object.get(name), changes);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                changes.add(() -> array.set(index, otherThan(array.get(index))));
                collect(array.get(i), changes);
            }
        }
    }

    private void change(ObjectNode object, String name) {
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(one(NAMES), object.remove(name));
            case 2 -> object.set(one(NAMES), NODES.textNode(one(TEXTS)));
            default -> object.set(name, otherThan(object.get(name)));
        }
    }

    private JsonNode otherThan(JsonNode value) {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.arrayNode().add(value.deepCopy());
            case 2 -> NODES.objectNode().set(one(NAMES), value.deepCopy());
            case 3 -> NODES.numberNode(new BigDecimal(one(NUMBERS)));
            case 4 -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(one(TEXTS));
        };
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
