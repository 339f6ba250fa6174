package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.testing.DocumentShape.UnknownProperties;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON values that the format does not know, and the names under which they stand. */
final class RandomJson {

    private static final int MAX_DEPTH = 5;

    private final Dice dice;
    private final RandomTexts texts;
    private final RandomScalars scalars;

    RandomJson(Dice dice, RandomTexts texts, RandomScalars scalars) {
        this.dice = dice;
        this.texts = texts;
        this.scalars = scalars;
    }

    /** Unknown properties for a value of a type; at least one. */
    JsonObject unknownProperties(TypeDescription type, UnknownProperties allowed) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = dice.oneOrSeveral(); i > 0; i--) {
            String name = allowed == UnknownProperties.EXTENSIONS || dice.chance(40) ? extension() : name();
            if (!isKnown(type, name)) {
                members.put(name, value(MAX_DEPTH));
            }
        }
        return members.isEmpty() ? JsonObject.of(extension(), value(MAX_DEPTH)) : JsonValue.of(members);
    }

    private static boolean isKnown(TypeDescription type, String name) {
        return type.attribute(name).isPresent()
                || (type.tag().isPresent() && name.equals(TypeDescription.VARIANT_PROPERTY));
    }

    private String extension() {
        if (dice.chance(20)) {
            return "x-" + texts.any();
        }
        return "x-" + dice.oneOf("", "code", "source/row", "a~b", "Ünï") + dice.below(10);
    }

    private String name() {
        return dice.chance(70)
                ? dice.oneOf(
                        "deadine",
                        "Deadline",
                        "id",
                        "name",
                        "titel",
                        "type",
                        "",
                        "schema",
                        "comment",
                        "X-code",
                        "x_code",
                        "a/b",
                        "m~n",
                        "\"",
                        "unknownProperties",
                        "\uD83D\uDE00",
                        "\r",
                        "__proto__")
                : texts.any();
    }

    JsonValue value() {
        return value(MAX_DEPTH);
    }

    private JsonValue value(int depth) {
        return switch (dice.below(depth == 0 ? 5 : 8)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(dice.chance(50));
            case 2 -> JsonValue.of(scalars.decimal());
            case 3, 4 -> JsonValue.of(texts.any());
            case 5 -> JsonValue.of(values(depth));
            default -> JsonValue.of(members(depth));
        };
    }

    private List<JsonValue> values(int depth) {
        List<JsonValue> values = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            values.add(value(depth - 1));
        }
        return values;
    }

    private Map<String, JsonValue> members(int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = dice.below(4); i > 0; i--) {
            members.put(dice.chance(50) ? name() : dice.oneOf("a", "b", "c", "z") + dice.below(20), value(depth - 1));
        }
        return members;
    }
}
