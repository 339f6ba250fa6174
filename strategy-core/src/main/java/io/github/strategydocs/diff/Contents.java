package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.List;

/** Whether a value that came from outside is of a type that an attribute can hold. */
final class Contents {

    private Contents() {}

    static boolean fit(Attribute attribute, Object value) {
        if (!attribute.isList()) {
            return fitMember(attribute, value);
        }
        return value instanceof List<?> members
                && members.stream().allMatch(member -> member != null && fitMember(attribute, member));
    }

    static boolean fitMember(Attribute attribute, Object value) {
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

    /** The content itself, or a copy of a list, which its caller may go on to change. Other contents are immutable. */
    static Object unmodifiable(Object content) {
        return content instanceof List<?> list ? List.copyOf(list) : content;
    }

    /** What an attribute can hold, by the names of Java's types: {@code List<String>}. */
    static String typeOf(Attribute attribute) {
        return attribute.isList() ? "List<" + memberTypeOf(attribute) + ">" : memberTypeOf(attribute);
    }

    static String memberTypeOf(Attribute attribute) {
        return switch (attribute.kind()) {
            case TEXT, REFERENCE -> "String";
            case CONSTANT ->
                attribute
                        .constants()
                        .orElseThrow()
                        .values()
                        .get(0)
                        .getDeclaringClass()
                        .getSimpleName();
            case BOOLEAN -> "Boolean";
            case LEVEL -> "Integer";
            case RATING -> "Rating";
            case DECIMAL -> "Decimal";
            case DATE -> "PartialDate";
            case SPAN -> "Span";
            case VALUE -> attribute.valueType().orElseThrow().javaType().getSimpleName();
        };
    }

    static boolean fitUnknown(Object value) {
        return value instanceof JsonValue;
    }
}
