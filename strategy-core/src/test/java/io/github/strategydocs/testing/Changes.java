package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Makes copies of a value that differ from it in exactly one place. */
public final class Changes {

    /** A name that no random value bears. */
    private static final String NEW_PROPERTY = "x-changed-on-purpose";

    private Changes() {}

    /**
     * Changes one thing at a time: each scalar anywhere inside, each optional attribute left out, each list with a
     * member less, each value with an unknown property more.
     *
     * @param value any value
     * @param consumer is given each changed copy
     */
    public static void forEach(Described value, Consumer<Described> consumer) {
        forEachPlace(ElementPath.ROOT, value, (place, changed) -> consumer.accept(changed));
    }

    /**
     * The same, with the place of each change.
     *
     * @param path the path of the value
     * @param consumer is given the path of what changed, and the changed copy
     */
    public static void forEachPlace(ElementPath path, Described value, BiConsumer<ElementPath, Described> consumer) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        for (Attribute attribute : type.attributes()) {
            attribute
                    .valueIn(value)
                    .ifPresent(content -> forEachContent(
                            path.attribute(attribute.name()),
                            attribute,
                            content,
                            (place, changed) -> consumer.accept(place, type.with(value, attribute.index(), changed))));
            if (attribute.valueIn(value).isPresent() && !attribute.isMandatory() && !hasDefault(attribute, value)) {
                consumer.accept(path.attribute(attribute.name()), type.with(value, attribute.index(), null));
            }
        }
        JsonObject more = value.unknownProperties().with(NEW_PROPERTY, JsonValue.NULL);
        consumer.accept(path.unknown(NEW_PROPERTY), type.of(type.contents(value), more));
    }

    private static boolean hasDefault(Attribute attribute, Described value) {
        return ((TypeBinding) value.typeDescription())
                .with(value, attribute.index(), null)
                .equals(value);
    }

    private static void forEachContent(
            ElementPath path, Attribute attribute, Object content, BiConsumer<ElementPath, Object> consumer) {
        if (!(content instanceof List<?> members)) {
            forEachMember(path, attribute, content, consumer);
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            int position = i;
            forEachMember(memberPath(path, members.get(i), i), attribute, members.get(i), (place, changed) -> {
                List<Object> copy = new ArrayList<>(members);
                copy.set(position, changed);
                consumer.accept(place, copy);
            });
        }
        if (members.size() > 1) {
            consumer.accept(memberPath(path, members.get(0), 0), members.subList(1, members.size()));
        }
    }

    private static ElementPath memberPath(ElementPath list, Object member, int index) {
        return member instanceof Described value && value.typeDescription().id().isPresent()
                ? list.member(value.typeDescription().idOf(value).orElseThrow())
                : list.member(index + 1);
    }

    private static void forEachMember(
            ElementPath path, Attribute attribute, Object member, BiConsumer<ElementPath, Object> consumer) {
        if (member instanceof Described nested) {
            forEachPlace(path, nested, consumer::accept);
        } else {
            consumer.accept(path, other(attribute, member));
        }
    }

    /**
     * Something else that may stand at an attribute.
     *
     * @param attribute an attribute that holds no described values
     * @param member one of its values
     * @return another value, not equal to it
     */
    public static Object other(Attribute attribute, Object member) {
        return switch (attribute.kind()) {
            case TEXT -> otherText(attribute, (String) member);
            case REFERENCE -> member + "x";
            case CONSTANT -> otherConstant(attribute.constants().orElseThrow(), (Enum<?>) member);
            case BOOLEAN -> !(Boolean) member;
            case LEVEL -> (Integer) member % Rating.HIGHEST + 1;
            case RATING -> ((Rating) member).isKnown() ? Rating.UNKNOWN : Rating.of(Rating.LOWEST);
            case DECIMAL ->
                ((Decimal) member).equals(Decimal.of(0))
                        ? Decimal.of(1)
                        : Decimal.of(((Decimal) member).toBigDecimal().negate());
            case DATE -> PartialDate.parse(member.toString().equals("2001") ? "2002" : "2001");
            case SPAN -> Span.parse(member.toString().equals("P1D") ? "P2D" : "P1D");
            case VALUE -> throw new IllegalArgumentException(attribute + " holds described values");
        };
    }

    private static String otherText(Attribute attribute, String text) {
        return switch (attribute.syntax()) {
            case FREE, VERSION_LABEL -> text + "!";
            case URI -> text + "x";
            case LANGUAGE_TAG -> text + "-other";
            case FORMAT_VERSION -> text.equals("1.0") ? "1.1" : "1.0";
            // Long ids cannot grow, and no other element bears this one.
            case ID -> "changed-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Enum<?> otherConstant(Constants constants, Enum<?> constant) {
        return constants
                .values()
                .get((constant.ordinal() + 1) % constants.values().size());
    }
}
