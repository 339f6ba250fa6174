package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.stream.Stream;

/** Checks whether a value that somebody has chosen can stand at the place of a conflict. */
final class ChosenValues {

    private ChosenValues() {}

    static void check(Conflict conflict, Object value) {
        boolean fits = switch (conflict.kind()) {
            case ATTRIBUTE, CYCLE -> fitsAttribute(attributeOf(conflict), value);
            case MEMBER -> fitsMember(attributeOf(conflict), value);
            case UNKNOWN_PROPERTY -> value instanceof JsonValue;
            case REMOVAL, ADDED_TWICE -> value instanceof Described element && isSameElement(conflict, element);
            case MOVED_TWICE, ORDER -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException(conflict.path() + " cannot hold " + value
                    + (conflict.kind() == ConflictKind.MOVED_TWICE || conflict.kind() == ConflictKind.ORDER
                            ? "; a place or an order is taken from base, from ours or from theirs"
                            : ""));
        }
    }

    private static Attribute attributeOf(Conflict conflict) {
        return Holders.attributeOf(Place.of(conflict.path()));
    }

    private static boolean fitsAttribute(Attribute attribute, Object value) {
        if (!attribute.isList()) {
            return fitsMember(attribute, value);
        }
        return value instanceof List<?> members
                && members.stream().allMatch(member -> member != null && fitsMember(attribute, member));
    }

    private static boolean fitsMember(Attribute attribute, Object value) {
        return switch (attribute.kind()) {
            case TEXT, REFERENCE -> value instanceof String;
            case CONSTANT ->
                attribute.constants().orElseThrow().values().stream().anyMatch(constant -> constant.equals(value));
            case BOOLEAN -> value instanceof Boolean;
            case LEVEL -> value instanceof Integer;
            case RATING -> value instanceof Rating;
            case DECIMAL -> value instanceof Decimal;
            case DATE -> value instanceof PartialDate;
            case SPAN -> value instanceof Span;
            case VALUE -> attribute.valueType().orElseThrow().javaType().isInstance(value);
        };
    }

    /** Whether an element has the type and the id of what the versions hold. */
    private static boolean isSameElement(Conflict conflict, Described element) {
        return Stream.of(conflict.base(), conflict.ours(), conflict.theirs())
                .flatMap(held -> held.stream())
                .map(Described.class::cast)
                .anyMatch(held -> held.typeDescription() == element.typeDescription()
                        && held.typeDescription()
                                .idOf(held)
                                .equals(element.typeDescription().idOf(element)));
    }
}
