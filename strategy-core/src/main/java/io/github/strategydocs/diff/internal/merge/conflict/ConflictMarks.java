package io.github.strategydocs.diff.internal.merge.conflict;

import io.github.strategydocs.diff.Conflict;
import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.Shorthand;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.ConflictMark;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Section;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Writes conflicts into a document, each at the nearest element, section or document around its place. */
public final class ConflictMarks {

    /**
     * How deep a property that the format does not know may nest within a mark. With the deepest place for a mark and the
     * deepest element around the property, it stays well below the 64 levels that are read by default.
     */
    private static final int MAX_DEPTH = 32;

    private ConflictMarks() {}

    /** The document with a mark for each conflict, or the same document if there is none. */
    public static Strategy mark(Strategy strategy, List<Conflict> conflicts) {
        Map<Object, List<JsonValue>> marks = new HashMap<>();
        for (Conflict conflict : conflicts) {
            marks.computeIfAbsent(holder(strategy, conflict.path()), holder -> new ArrayList<>())
                    .add(mark(conflict));
        }
        Rewriter rewriter = new Rewriter(value -> Optional.of(marked(value, marks.get(key(value)))));
        return marks.isEmpty()
                ? strategy
                : (Strategy) rewriter.rewrite(strategy).orElseThrow();
    }

    /** The id of an element; the type of what there is one of. */
    private static Object key(Described value) {
        TypeDescription type = value.typeDescription();
        return value instanceof Strategy || type.id().isEmpty()
                ? type
                : type.idOf(value).orElseThrow();
    }

    /** What is around a place in the result and can bear a mark. */
    private static Object holder(Strategy strategy, ElementPath path) {
        for (ElementPath around = path;
                !around.isRoot();
                around = around.parent().orElseThrow()) {
            Step step = around.lastStep().orElseThrow();
            if (step instanceof MemberStep member
                    && strategy.index().find(member.id()).isPresent()) {
                return member.id();
            }
            if (step instanceof AttributeStep attribute
                    && around.parent().orElseThrow().isRoot()) {
                Optional<Section> section = Sections.of(strategy, attribute.name());
                if (section.isPresent()) {
                    return ((Described) section.get()).typeDescription();
                }
            }
        }
        return strategy.typeDescription();
    }

    private static Described marked(Described value, @Nullable List<JsonValue> marks) {
        if (marks == null) {
            return value;
        }
        List<JsonValue> all = new ArrayList<>();
        value.unknownProperties().get(ConflictMark.NAME).ifPresent(before -> {
            // A mark that nobody has settled yet stays.
            if (before instanceof JsonArray array) {
                all.addAll(array.items());
            } else {
                all.add(before);
            }
        });
        all.addAll(marks);
        TypeBinding type = (TypeBinding) value.typeDescription();
        return type.of(type.contents(value), value.unknownProperties().with(ConflictMark.NAME, JsonValue.of(all)));
    }

    private static JsonValue mark(Conflict conflict) {
        JsonObject mark = JsonObject.of("path", JsonValue.of(conflict.path().toString()))
                .with("kind", JsonValue.of(Constants.nameOf(conflict.kind())))
                .with("says", JsonValue.of(conflict.sentence()));
        for (Side side : Side.values()) {
            Optional<Object> content = conflict.in(side);
            if (content.isPresent()) {
                boolean isOrder = conflict.kind() == ConflictKind.ORDER;
                mark = mark.with(Constants.nameOf(side), isOrder ? order(content.get()) : json(content.get()));
            }
        }
        return mark.with("arguments", arguments(conflict));
    }

    private static JsonValue arguments(Conflict conflict) {
        Map<String, JsonValue> arguments = new LinkedHashMap<>();
        conflict.arguments().forEach((name, argument) -> arguments.put(name, json(argument)));
        return JsonValue.of(arguments);
    }

    /** Of an order the ids are enough, where members have one. */
    private static JsonValue order(Object content) {
        List<JsonValue> names = new ArrayList<>();
        for (Object member : AttributeContents.listOf(content)) {
            Optional<String> id = member instanceof Described element
                    ? element.typeDescription().idOf(element)
                    : Optional.empty();
            names.add(id.isPresent() ? JsonValue.of(id.get()) : json(member));
        }
        return JsonValue.of(names);
    }

    /** A content as the JSON that it is written as. Types nest to a fixed depth, so that recursion is safe. */
    private static JsonValue json(Object content) {
        if (content instanceof JsonValue value) {
            return notTooDeep(value);
        }
        if (content instanceof Described value) {
            return object(value);
        }
        if (content instanceof List<?> members) {
            return JsonValue.of(members.stream().map(ConflictMarks::json).toList());
        }
        if (content instanceof Enum<?> constant) {
            return JsonValue.of(Constants.nameOf(constant));
        }
        if (content instanceof Decimal number) {
            return JsonValue.of(number);
        }
        if (content instanceof Integer level) {
            return JsonValue.of(Decimal.of(level));
        }
        if (content instanceof Rating rating && rating.isKnown()) {
            return JsonValue.of(Decimal.of(rating.level().orElseThrow()));
        }
        return content instanceof Boolean yes ? JsonValue.of(yes) : JsonValue.of(content.toString());
    }

    /** What nests so deep that with the mark around it nobody could read it stands as its JSON text. */
    private static JsonValue notTooDeep(JsonValue value) {
        return value.depth() <= MAX_DEPTH ? value : JsonValue.of(value.toString());
    }

    private static JsonValue object(Described value) {
        Optional<Attribute> shorthand = Shorthand.of(value);
        if (shorthand.isPresent()) {
            return json(shorthand.get().valueIn(value).orElseThrow());
        }
        Map<String, JsonValue> object = new LinkedHashMap<>();
        Optional<String> tag = value.typeDescription().tag();
        if (tag.isPresent()) {
            object.put(TypeDescription.VARIANT_PROPERTY, JsonValue.of(tag.get()));
        }
        for (Attribute attribute : value.typeDescription().attributes()) {
            Optional<Object> content = attribute.valueIn(value);
            if (content.isPresent()) {
                object.put(attribute.name(), json(content.get()));
            }
        }
        value.unknownProperties().members().forEach((name, unknown) -> object.put(name, notTooDeep(unknown)));
        return JsonValue.of(object);
    }
}
