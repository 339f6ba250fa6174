package io.github.strategydocs.diff.internal.content;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.List;

/** Whether a value that came from outside is of a type that an attribute can hold. */
public final class Contents {

    /** How much of a text that may be very long stands in a message. */
    private static final int SHOWN = 80;

    private Contents() {}

    /** Whether an attribute can hold a value as a whole. */
    public static boolean fit(Attribute attribute, Object value) {
        if (!attribute.isList()) {
            return fitMember(attribute, value);
        }
        return value instanceof List<?> members
                && members.stream().allMatch(member -> member != null && fitMember(attribute, member));
    }

    /** Whether an attribute can hold a value as one of its members, or as its only one. */
    public static boolean fitMember(Attribute attribute, Object value) {
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
    public static Object unmodifiable(Object content) {
        return content instanceof List<?> list ? List.copyOf(list) : content;
    }

    /** What an attribute can hold, by the names of Java's types: {@code List<String>}. */
    public static String typeOf(Attribute attribute) {
        return attribute.isList() ? "List<" + memberTypeOf(attribute) + ">" : memberTypeOf(attribute);
    }

    /** What a member can be, by the name of Java's type. */
    public static String memberTypeOf(Attribute attribute) {
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

    /** Whether a property that the format does not know can hold a value. */
    public static boolean fitUnknown(Object value) {
        return value instanceof JsonValue;
    }

    /** A content or a name, cut where it is very long. */
    public static String shown(Object content) {
        String text = content instanceof String ? "\"" + content + "\"" : content.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
