package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.testing.DocumentShape.UnknownProperties;
import io.github.strategydocs.value.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/** Makes values of drafts, by drawing all that does not nest. */
final class Finisher {

    private final Dice dice;
    private final RandomTexts texts;
    private final RandomIds ids;
    private final RandomScalars scalars;
    private final RandomJson json;
    private final RandomReferences references;
    private final UnknownProperties unknown;
    private final int unknownPercent;

    Finisher(
            Dice dice,
            RandomTexts texts,
            RandomIds ids,
            RandomScalars scalars,
            RandomJson json,
            RandomReferences references,
            UnknownProperties unknown) {
        this.dice = dice;
        this.texts = texts;
        this.ids = ids;
        this.scalars = scalars;
        this.json = json;
        this.references = references;
        this.unknown = unknown;
        this.unknownPercent = unknown == UnknownProperties.NONE || dice.chance(30) ? 0 : dice.between(1, 30);
    }

    Described finish(Draft draft) {
        Object[] contents = new Object[draft.type().attributes().size()];
        int density = dice.between(0, 4) * 25;
        for (Attribute attribute : draft.type().attributes()) {
            contents[attribute.index()] = content(draft, attribute, density);
        }
        return draft.type()
                .of(
                        contents,
                        dice.chance(unknownPercent)
                                ? json.unknownProperties(draft.type(), unknown)
                                : JsonObject.empty());
    }

    @Nullable
    private Object content(Draft draft, Attribute attribute, int density) {
        List<Draft> nested = draft.nested().get(attribute.index());
        if (nested != null) {
            return nestedContent(attribute, nested);
        }
        boolean present = attribute.isMandatory() || dice.chance(density);
        if (!present || attribute.valueType().isPresent() || wouldOnlyDangle(attribute)) {
            return null;
        }
        if (draft.id().isPresent() && attribute.equals(draft.type().id().orElseThrow())) {
            return draft.id().get();
        }
        return attribute.isList() ? several(() -> scalar(attribute)) : scalar(attribute);
    }

    /** An optional reference that leads nowhere is worth having, but not in every small document everywhere. */
    private boolean wouldOnlyDangle(Attribute attribute) {
        return !attribute.isMandatory()
                && attribute.referenceTarget().map(this::leadsNowhere).orElse(false)
                && dice.chance(90);
    }

    private boolean leadsNowhere(ReferenceTarget target) {
        return !target.elsewhere() && !target.orText() && !references.canResolve(target);
    }

    @Nullable
    private Object nestedContent(Attribute attribute, List<Draft> nested) {
        if (attribute.isList()) {
            List<Described> values = new ArrayList<>(nested.size());
            nested.forEach(draft -> values.add(finish(draft)));
            return values;
        }
        Described value = finish(nested.get(0));
        return value.typeDescription().isSection() && isEmpty(value) ? null : value;
    }

    private static boolean isEmpty(Described value) {
        return value.unknownProperties().equals(JsonObject.empty())
                && value.typeDescription().attributes().stream()
                        .noneMatch(a -> a.valueIn(value).isPresent());
    }

    private List<Object> several(Supplier<Object> member) {
        int count = dice.oneOrSeveral();
        List<Object> members = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Object next = member.get();
            // A member twice is allowed everywhere, though seldom meant.
            if (!members.contains(next) || dice.onceIn(10)) {
                members.add(next);
            }
        }
        return members;
    }

    private Object scalar(Attribute attribute) {
        return switch (attribute.kind()) {
            case TEXT -> text(attribute);
            case REFERENCE -> references.to(attribute.referenceTarget().orElseThrow());
            case CONSTANT -> dice.oneOf(attribute.constants().orElseThrow().values());
            case BOOLEAN -> dice.chance(50);
            case LEVEL -> scalars.level();
            case RATING -> scalars.rating();
            case DECIMAL -> scalars.decimal();
            case DATE -> scalars.date();
            case SPAN -> scalars.span();
            case VALUE -> throw new IllegalArgumentException(attribute + " nests");
        };
    }

    private String text(Attribute attribute) {
        boolean ownId = attribute.syntax() == TextSyntax.ID;
        return ownId && !references.all().isEmpty() && dice.onceIn(20)
                ? dice.oneOf(references.all())
                : texts.withSyntax(attribute.syntax(), ids);
    }
}
