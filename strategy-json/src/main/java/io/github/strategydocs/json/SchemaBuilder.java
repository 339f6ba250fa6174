package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Cardinality;
import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds a JSON Schema from the metamodel. */
final class SchemaBuilder {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String DEFINITIONS = "#/$defs/";

    private final String id;
    private final String title;
    private final List<String> reservedIds;
    private final boolean takesUnknown;

    /** A builder of the schema that says what strict reading takes. */
    SchemaBuilder(String id, String title, List<String> reservedIds) {
        this(id, title, reservedIds, false);
    }

    private SchemaBuilder(String id, String title, List<String> reservedIds, boolean takesUnknown) {
        this.id = id;
        this.title = title;
        this.reservedIds = reservedIds;
        this.takesUnknown = takesUnknown;
    }

    /** A builder of definitions that say what lenient reading takes: any unknown property. */
    static SchemaBuilder lenient(List<String> reservedIds) {
        return new SchemaBuilder("", "", reservedIds, true);
    }

    String build(TypeDescription root) {
        JsonObject schema = JsonObject.of("$schema", JsonValue.of(DIALECT))
                .with("$id", JsonValue.of(id))
                .with("title", JsonValue.of(title))
                .with("$ref", JsonValue.of(DEFINITIONS + root.name()))
                .with("$defs", JsonValue.of(definitions(root)));
        return new String(DescribedWriter.pretty(schema), StandardCharsets.UTF_8);
    }

    /** What a type and all that it may hold look like, by name. */
    Map<String, JsonValue> definitions(TypeDescription root) {
        Map<String, JsonValue> definitions = new LinkedHashMap<>();
        for (TypeDescription type : root.reachable()) {
            definitions.put(type.name(), type.variants().isEmpty() ? object(type) : variants(type));
        }
        definitions.put(
                "Id",
                text(TextSyntax.ID.pattern())
                        .with("not", JsonObject.of("enum", texts(reservedIds)))
                        .with("description", JsonValue.of("Unique in the document, across all types.")));
        definitions.put(
                "Date",
                text(PartialDate.PATTERN)
                        .with("description", JsonValue.of("A year, a month or a day: 2027, 2027-03 or 2027-03-31.")));
        definitions.put(
                "Span",
                text(Span.PATTERN)
                        .with("description", JsonValue.of("A span of time in ISO 8601: P3M is three months.")));
        return definitions;
    }

    private JsonObject object(TypeDescription type) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        type.tag().ifPresent(tag -> {
            properties.put(TypeDescription.VARIANT_PROPERTY, JsonObject.of("const", JsonValue.of(tag)));
            required.add(TypeDescription.VARIANT_PROPERTY);
        });
        for (Attribute attribute : type.attributes()) {
            properties.put(attribute.name(), property(attribute));
            if (attribute.isMandatory()) {
                required.add(attribute.name());
            }
        }
        JsonObject object =
                JsonObject.of("description", JsonValue.of(type.documentation())).with("type", JsonValue.of("object"));
        JsonObject known = (required.isEmpty() ? object : object.with("required", texts(required)))
                .with("properties", JsonValue.of(properties));
        if (takesUnknown) {
            return known;
        }
        return known.with("patternProperties", JsonObject.of("^x-", JsonValue.of(true)))
                .with("additionalProperties", JsonValue.of(false));
    }

    private static JsonObject variants(TypeDescription type) {
        List<JsonValue> alternatives = new ArrayList<>();
        for (TypeDescription variant : type.variants()) {
            variant.shorthand().ifPresent(shorthand -> alternatives.add(scalar(shorthand)));
            alternatives.add(reference(variant.name()));
        }
        return JsonObject.of("description", JsonValue.of(type.documentation()))
                .with("oneOf", JsonValue.of(alternatives));
    }

    private JsonObject property(Attribute attribute) {
        JsonObject description = JsonObject.of("description", JsonValue.of(describe(attribute)));
        JsonObject content = isElementId(attribute) ? reference("Id") : scalar(attribute);
        if (!attribute.isList()) {
            return merge(description, content);
        }
        JsonObject list = description.with("type", JsonValue.of("array")).with("items", content);
        return attribute.cardinality() == Cardinality.MANDATORY_LIST ? list.with("minItems", JsonValue.of(1)) : list;
    }

    private static boolean isElementId(Attribute attribute) {
        return attribute.owner().id().filter(attribute::equals).isPresent()
                && Element.class.isAssignableFrom(attribute.owner().javaType());
    }

    /** What is said of an attribute, and of a reference also what it may lead to. */
    private static String describe(Attribute attribute) {
        Optional<ReferenceTarget> target = attribute.referenceTarget();
        if (target.isEmpty()) {
            return attribute.documentation();
        }
        String types = target.get().types().isEmpty()
                ? "any element"
                : target.get().types().stream()
                        .map(type -> Tokens.withArticle(type.label().replace('-', ' ')))
                        .collect(Collectors.joining(" or "));
        return attribute.documentation() + " The id of " + types
                + (target.get().section() ? ", or the name of a section" : "")
                + (target.get().elsewhere() ? "; in another document: document#id" : "")
                + (target.get().orText() ? "; or plain words" : "")
                + ".";
    }

    /** What one value of an attribute looks like. */
    static JsonObject scalar(Attribute attribute) {
        return switch (attribute.kind()) {
            case TEXT -> formatted(attribute.syntax());
            case REFERENCE -> type("string");
            case CONSTANT ->
                JsonObject.of("enum", texts(attribute.constants().orElseThrow().names()));
            case BOOLEAN -> type("boolean");
            case LEVEL -> level();
            case RATING ->
                JsonObject.of(
                        "oneOf",
                        JsonValue.of(
                                List.of(level(), JsonObject.of("const", JsonValue.of(Rating.UNKNOWN.toString())))));
            case DECIMAL -> type("number");
            case DATE -> reference("Date");
            case SPAN -> reference("Span");
            case VALUE -> reference(attribute.valueType().orElseThrow().name());
        };
    }

    private static JsonObject formatted(TextSyntax syntax) {
        return syntax == TextSyntax.FREE ? type("string") : text(syntax.pattern());
    }

    private static JsonObject level() {
        return type("integer")
                .with("minimum", JsonValue.of(Rating.LOWEST))
                .with("maximum", JsonValue.of(Rating.HIGHEST));
    }

    private static JsonObject text(String pattern) {
        return type("string").with("pattern", JsonValue.of(pattern));
    }

    static JsonObject type(String name) {
        return JsonObject.of("type", JsonValue.of(name));
    }

    static JsonObject reference(String definition) {
        return JsonObject.of("$ref", JsonValue.of(DEFINITIONS + definition));
    }

    static JsonValue texts(Collection<String> texts) {
        return JsonValue.of(texts.stream().map(JsonValue::of).toList());
    }

    private static JsonObject merge(JsonObject first, JsonObject second) {
        JsonObject merged = first;
        for (Map.Entry<String, JsonValue> member : second.members().entrySet()) {
            merged = merged.with(member.getKey(), member.getValue());
        }
        return merged;
    }
}
