package io.github.strategydocs.json;

import io.github.strategydocs.diff.HistoryEvent;
import io.github.strategydocs.diff.Slip;
import io.github.strategydocs.diff.Succession;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Quadrant;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Builds the JSON Schema of histories. What attributes held follows from the metamodel. */
final class HistorySchemaBuilder {

    private static final String CONTENT = "contentOf-";

    private final String id;

    HistorySchemaBuilder(String id) {
        this.id = id;
    }

    String build() {
        Map<String, JsonValue> definitions = new LinkedHashMap<>();
        definitions.put("historyVersion", version());
        definitions.put("event", event());
        definitions.put("statement", statement());
        definitions.put("deadlineHistory", deadline());
        definitions.put("slip", slip());
        definitions.put("stakeholderPath", stakeholder());
        definitions.put("standing", standing());
        contents()
                .forEach((name, alternatives) -> definitions.put(
                        CONTENT + name,
                        JsonObject.of("description", SchemaParts.text("What an attribute " + name + " holds."))
                                .with("anyOf", JsonValue.of(new ArrayList<>(alternatives)))));
        definitions.putAll(SchemaBuilder.lenient(Sections.names()).definitions(Strategy.description()));
        JsonObject properties = JsonObject.of(
                        "versions", SchemaParts.list("historyVersion", "The versions, oldest first."))
                .with("events", SchemaParts.list("event", "What came, changed, moved and went."))
                .with("attributes", SchemaParts.list("statement", "Each value that was said, with who said it first."))
                .with("deadlines", SchemaParts.list("deadlineHistory", "The deadlines that were said otherwise."))
                .with("stakeholders", SchemaParts.list("stakeholderPath", "The paths of stakeholders over the map."));
        JsonObject schema = JsonObject.of("$schema", JsonValue.of(SchemaBuilder.DIALECT))
                .with("$id", JsonValue.of(id))
                .with("title", JsonValue.of("How the versions of a strategy document came about"))
                .with("type", JsonValue.of("object"))
                .with("required", SchemaBuilder.texts(properties.members().keySet()))
                .with("properties", properties)
                .with("$defs", JsonValue.of(definitions));
        return new String(DescribedWriter.pretty(schema), StandardCharsets.UTF_8);
    }

    private static JsonObject content(Attribute attribute) {
        JsonObject one = SchemaBuilder.scalar(attribute);
        return attribute.isList() ? SchemaBuilder.type("array").with("items", one) : one;
    }

    private static Map<String, Set<JsonObject>> contents() {
        Map<String, Set<JsonObject>> contents = new TreeMap<>();
        for (TypeDescription type : Strategy.description().reachable()) {
            for (Attribute attribute : type.attributes()) {
                contents.computeIfAbsent(attribute.name(), name -> new LinkedHashSet<>())
                        .add(content(attribute));
            }
        }
        return contents;
    }

    /** The labels of the types that know an attribute; others may have an unknown property of that name. */
    private static Map<String, Set<String>> typesByAttribute() {
        Map<String, Set<String>> types = new TreeMap<>();
        for (TypeDescription type : Strategy.description().reachable()) {
            for (Attribute attribute : type.attributes()) {
                types.computeIfAbsent(attribute.name(), name -> new TreeSet<>()).add(type.label());
            }
        }
        return types;
    }

    /** What names the version of which something is said. */
    private static JsonObject inVersion() {
        return JsonObject.of("version", SchemaParts.string("The label of the version."))
                .with("number", number());
    }

    private static JsonObject number() {
        return SchemaParts.integer("The number of the version, from 1.").with("minimum", JsonValue.of(1));
    }

    private static JsonObject version() {
        return SchemaParts.object(
                "A version of the document.",
                JsonObject.of("number", number())
                        .with("label", SchemaParts.string("Its label."))
                        .with("date", SchemaParts.string("Its date: a year, a month or a day."))
                        .with(
                                "status",
                                SchemaParts.constants(VersionStatus.values(), Constants::nameOf)
                                        .with("description", SchemaParts.text("Its status.")))
                        .with(
                                "succession",
                                SchemaParts.constants(Succession.values(), Constants::nameOf)
                                        .with(
                                                "description",
                                                SchemaParts.text(
                                                        "Whether it says that it supersedes the version before.")))
                        .with("digest", SchemaParts.string("The SHA-256 of its canonical form, if it was asked for.")),
                "number",
                "label",
                "date",
                "status",
                "succession");
    }

    private static JsonObject event() {
        return SchemaParts.object(
                "Something that came, changed, moved or went.",
                inVersion()
                        .with(
                                "kind",
                                SchemaParts.constants(HistoryEvent.Kind.values(), Constants::nameOf)
                                        .with("description", SchemaParts.text("What happened.")))
                        .with("element", SchemaParts.string("The id of the element; absent for what has none."))
                        .with("type", SchemaParts.string("The label of its type, such as action."))
                        .with("title", SchemaParts.string("Its title."))
                        .with("path", SchemaParts.string("Where it stands; of what went, where it stood."))
                        .with("from", SchemaParts.string("Where it stood before, if it moved."))
                        .with(
                                "attributes",
                                SchemaBuilder.type("array")
                                        .with("description", SchemaParts.text("The attributes that changed."))
                                        .with("items", SchemaBuilder.type("string"))),
                "version",
                "number",
                "kind",
                "type",
                "path");
    }

    private static JsonObject statement() {
        List<JsonValue> rules = new ArrayList<>();
        typesByAttribute()
                .forEach((name, types) -> rules.add(JsonObject.of(
                                "if",
                                JsonObject.of(
                                        "properties",
                                        JsonObject.of("attribute", JsonObject.of("const", JsonValue.of(name)))
                                                .with("type", JsonObject.of("enum", SchemaBuilder.texts(types)))))
                        .with(
                                "then",
                                JsonObject.of(
                                        "properties",
                                        JsonObject.of("value", SchemaBuilder.reference(CONTENT + name))))));
        return SchemaParts.object(
                        "A value, with the version that said it first.",
                        JsonObject.of("element", SchemaParts.string("The id of the element; absent for what has none."))
                                .with("type", SchemaParts.string("The label of its type, such as action."))
                                .with("attribute", SchemaParts.string("The attribute, or the unknown property."))
                                .with("version", SchemaParts.string("The label of the version."))
                                .with("number", number())
                                .with(
                                        "value",
                                        JsonObject.of(
                                                "description",
                                                SchemaParts.text("What it said; absent if it took the value away."))),
                        "type",
                        "attribute",
                        "version",
                        "number")
                .with("allOf", JsonValue.of(rules));
    }

    private static JsonObject deadline() {
        return SchemaParts.object(
                "How a deadline was said otherwise.",
                JsonObject.of("element", SchemaParts.string("The id of the element."))
                        .with("title", SchemaParts.string("Its title."))
                        .with("slips", SchemaParts.list("slip", "Each time that it was, oldest first."))
                        .with(
                                "totalDays",
                                SchemaParts.integer("By how many days it slipped in all, if that is known.")),
                "slips");
    }

    private static JsonObject slip() {
        JsonObject deadline = SchemaBuilder.reference(CONTENT + "deadline");
        return SchemaParts.object(
                "A deadline that was said otherwise.",
                inVersion()
                        .with(
                                "kind",
                                SchemaParts.constants(Slip.Kind.values(), Constants::nameOf)
                                        .with("description", SchemaParts.text("What that means.")))
                        .with(
                                "before",
                                deadline.with(
                                        "description", SchemaParts.text("What it was; absent if there was none.")))
                        .with(
                                "after",
                                deadline.with("description", SchemaParts.text("What it is; absent if there is none.")))
                        .with("days", SchemaParts.integer("By how many days it slipped; fewer than 0 if forward.")),
                "version",
                "number",
                "kind");
    }

    private static JsonObject stakeholder() {
        return SchemaParts.object(
                "The path of a stakeholder over the map.",
                JsonObject.of("element", SchemaParts.string("The id of the stakeholder."))
                        .with("title", SchemaParts.string("Its name."))
                        .with("standings", SchemaParts.list("standing", "Where it stood, oldest first.")),
                "standings");
    }

    private static JsonObject standing() {
        return SchemaParts.object(
                "Where a stakeholder stood.",
                inVersion()
                        .with("interest", level("How much interest it took."))
                        .with("impact", level("How far it could affect what we do."))
                        .with(
                                "quadrant",
                                SchemaParts.constants(Quadrant.values(), Constants::nameOf)
                                        .with(
                                                "description",
                                                SchemaParts.text("Where on the map; absent if it was not assessed."))),
                "version",
                "number");
    }

    private static JsonObject level(String description) {
        return SchemaParts.integer(description).with("minimum", JsonValue.of(1)).with("maximum", JsonValue.of(5));
    }
}
