package io.github.strategydocs.json;

import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
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

/**
 * Builds the JSON Schema of change JSON. What was and is there follows from the metamodel, by the name of the attribute;
 * of an unknown property it is anything.
 */
final class ChangeSchemaBuilder {

    private static final String CONTENT = "contentOf-";

    private final String id;

    ChangeSchemaBuilder(String id) {
        this.id = id;
    }

    String build() {
        Map<String, Set<JsonObject>> contents = contents();
        Map<String, JsonValue> definitions = new LinkedHashMap<>();
        definitions.put("change", change(contents.keySet()));
        definitions.put("place", place());
        definitions.put("rename", rename());
        definitions.put("meaning", meaning());
        definitions.put("document", document());
        contents.forEach((name, alternatives) -> definitions.put(CONTENT + name, anyOf(name, alternatives)));
        definitions.putAll(SchemaBuilder.lenient(Sections.names()).definitions(Strategy.description()));
        JsonObject schema = JsonObject.of("$schema", JsonValue.of(SchemaBuilder.DIALECT))
                .with("$id", JsonValue.of(id))
                .with("title", JsonValue.of("What changed between two versions of a strategy document"))
                .with("type", JsonValue.of("object"))
                .with("required", SchemaParts.texts("changes"))
                .with(
                        "properties",
                        JsonObject.of("before", SchemaParts.described("document", "The earlier version."))
                                .with("after", SchemaParts.described("document", "The later version."))
                                .with(
                                        ChangeParser.LEFT_OUT,
                                        SchemaBuilder.type("integer")
                                                .with(
                                                        "description",
                                                        SchemaParts.text("How many changes are not listed.")))
                                .with(
                                        ChangeParser.RENAMES,
                                        SchemaParts.list(
                                                "rename",
                                                "Which elements are likely one whose id changed, if asked for."))
                                .with(
                                        "meanings",
                                        SchemaBuilder.type("array")
                                                .with(
                                                        "description",
                                                        SchemaParts.text("What the comparison means as a whole."))
                                                .with("items", SchemaBuilder.reference("meaning")))
                                .with(
                                        "changes",
                                        SchemaBuilder.type("array").with("items", SchemaBuilder.reference("change"))))
                .with("$defs", JsonValue.of(definitions));
        return new String(DescribedWriter.pretty(schema), StandardCharsets.UTF_8);
    }

    /** What a change of an attribute of a name may hold: all of the attribute, or one member where these change. */
    private static Map<String, Set<JsonObject>> contents() {
        Map<String, Set<JsonObject>> contents = new TreeMap<>();
        for (TypeDescription type : Strategy.description().reachable()) {
            for (Attribute attribute : type.attributes()) {
                JsonObject one = SchemaBuilder.scalar(attribute);
                contents.computeIfAbsent(attribute.name(), name -> new LinkedHashSet<>())
                        .add(attribute.isSet() ? SchemaBuilder.type("array").with("items", one) : one);
            }
        }
        return contents;
    }

    private static JsonObject anyOf(String name, Set<JsonObject> alternatives) {
        return JsonObject.of(
                        "description",
                        JsonValue.of("What an attribute " + name + " holds, or one member if it is a list of values."))
                .with("anyOf", JsonValue.of(new ArrayList<>(alternatives)));
    }

    private static JsonObject change(Set<String> attributes) {
        List<JsonValue> rules = new ArrayList<>();
        rules.add(rule("kind", "added", "after", "before", "from"));
        rules.add(rule("kind", "removed", "before", "after", "to"));
        for (String name : attributes) {
            JsonObject content = SchemaBuilder.reference(CONTENT + name);
            rules.add(JsonObject.of("if", isConstant("attribute", name))
                    .with(
                            "then",
                            JsonObject.of(
                                    "properties",
                                    JsonObject.of("before", content).with("after", content))));
        }
        JsonObject properties = JsonObject.of(
                        "kind",
                        SchemaParts.constants(EditKind.values(), Constants::nameOf)
                                .with("description", SchemaParts.text("What happened.")))
                .with(
                        "element",
                        SchemaParts.string("The id of the element that came, went, moved or holds what changed."))
                .with("type", SchemaParts.string("The type of that element, section or document, such as action."))
                .with("title", SchemaParts.string("Its title."))
                .with("path", SchemaParts.string("Where it happened; where something went, in the earlier version."))
                .with(
                        "attribute",
                        JsonObject.of(
                                        "description",
                                        SchemaParts.text(
                                                "The attribute; absent for a property the format does not know."))
                                .with("enum", SchemaBuilder.texts(attributes)))
                .with(
                        "from",
                        SchemaParts.described(
                                "place", "Where it stood, if it is a member of a list or stood elsewhere."))
                .with(
                        "to",
                        SchemaParts.described(
                                "place", "Where it stands, if it is a member of a list or stands elsewhere."))
                .with(
                        "significance",
                        SchemaParts.constants(Significance.values(), Constants::nameOf)
                                .with("description", SchemaParts.text("How much it matters.")))
                .with(
                        "meanings",
                        SchemaBuilder.type("array")
                                .with("description", SchemaParts.text("What it means, as far as that has a name."))
                                .with("items", SchemaBuilder.reference("meaning")))
                .with(
                        "before",
                        JsonObject.of("description", SchemaParts.text("What was there; absent if nothing was.")))
                .with("after", JsonObject.of("description", SchemaParts.text("What is there; absent if nothing is.")))
                .with("sentence", SchemaParts.string("The change in words."));
        return SchemaParts.object("One change.", properties, "kind", "path").with("allOf", JsonValue.of(rules));
    }

    /** Where a kind asks for one content, and has neither the other nor its place. */
    private static JsonObject rule(String name, String value, String needed, String absent, String absentPlace) {
        return JsonObject.of("if", isConstant(name, value))
                .with(
                        "then",
                        JsonObject.of("required", SchemaParts.texts(needed))
                                .with(
                                        "properties",
                                        JsonObject.of(absent, JsonValue.of(false))
                                                .with(absentPlace, JsonValue.of(false))));
    }

    private static JsonObject isConstant(String name, String value) {
        return JsonObject.of("required", SchemaParts.texts(name))
                .with("properties", JsonObject.of(name, JsonObject.of("const", JsonValue.of(value))));
    }

    private static JsonObject place() {
        return SchemaParts.object(
                "Where something stands in one of the two versions.",
                JsonObject.of("path", SchemaParts.string("Its path; where it is absent, that of the change."))
                        .with(
                                "index",
                                SchemaBuilder.type("integer")
                                        .with(
                                                "description",
                                                SchemaParts.text("Its position in its list, 0 for the first."))
                                        .with("minimum", JsonValue.of(0))));
    }

    private static JsonObject rename() {
        JsonObject properties = JsonObject.of("type", SchemaParts.string("The type of both, such as action."))
                .with("idBefore", SchemaParts.string("The id of the one that went."))
                .with("idAfter", SchemaParts.string("The id of the one that came."))
                .with("title", SchemaParts.string("The title of the one that came, or its id if it has none."));
        return SchemaParts.object(
                "An element that went and one that came, and are likely one whose id changed.",
                properties,
                properties.members().keySet().toArray(String[]::new));
    }

    private static JsonObject meaning() {
        JsonObject kinds = SchemaParts.constants(MeaningKind.values(), MeaningKind::label)
                .with("description", SchemaParts.text("What the change means; the arguments of that stand beside it."));
        return SchemaParts.object("One thing that a change means.", JsonObject.of("meaning", kinds), "meaning")
                .with("additionalProperties", JsonObject.of("type", SchemaParts.texts("string", "number")));
    }

    private static JsonObject document() {
        return SchemaParts.object(
                "A version of the document.",
                JsonObject.of("id", SchemaParts.string("The id of the document."))
                        .with("version", SchemaParts.string("The label of the version."))
                        .with("digest", SchemaParts.string("The SHA-256 of its canonical form.")));
    }
}
