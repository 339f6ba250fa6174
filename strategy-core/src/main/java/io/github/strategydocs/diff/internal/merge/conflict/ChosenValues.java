package io.github.strategydocs.diff.internal.merge.conflict;

import io.github.strategydocs.diff.Conflict;
import io.github.strategydocs.diff.internal.content.Contents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.value.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** Checks whether a value that somebody has chosen can stand at the place of a conflict. */
public final class ChosenValues {

    private static final String PLACES = "a place or an order is taken from base, from ours or from theirs";

    private ChosenValues() {}

    /** Throws an {@link IllegalArgumentException} that says what would fit, if the value does not. */
    public static void check(Conflict conflict, Object value) {
        boolean fits = switch (conflict.kind()) {
            case ATTRIBUTE, CYCLE -> Contents.fit(attributeOf(conflict), value);
            case MEMBER -> Contents.fitMember(attributeOf(conflict), value);
            case DISCLOSURE ->
                !isPlace(conflict)
                        && (isWhole(conflict)
                                ? Contents.fit(attributeOf(conflict), value)
                                : Contents.fitMember(attributeOf(conflict), value));
            case UNKNOWN_PROPERTY -> Contents.fitUnknown(value);
            case REMOVAL, ADDED_TWICE -> value instanceof Described element && isSameElement(conflict, element);
            case MOVED_TWICE, ORDER, ACCOUNTABLE -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    conflict.path() + " cannot hold " + inWords(value) + "; " + whatFits(conflict));
        }
    }

    private static String inWords(Object value) {
        if (value instanceof Described) {
            return value.toString();
        }
        // Which class a list is of is no matter of whoever made it.
        String type = value instanceof List ? "List" : value.getClass().getSimpleName();
        return "the " + type + " \"" + value + "\"";
    }

    private static String whatFits(Conflict conflict) {
        return switch (conflict.kind()) {
            case ATTRIBUTE, CYCLE -> "it holds a " + Contents.typeOf(attributeOf(conflict));
            case MEMBER -> "it holds a " + Contents.memberTypeOf(attributeOf(conflict));
            case DISCLOSURE ->
                isPlace(conflict)
                        ? PLACES
                        : "it holds a "
                                + (isWhole(conflict)
                                        ? Contents.typeOf(attributeOf(conflict))
                                        : Contents.memberTypeOf(attributeOf(conflict)));
            case UNKNOWN_PROPERTY -> "it holds a " + JsonValue.class.getSimpleName();
            case REMOVAL, ADDED_TWICE -> "it holds an element with the type and the id of the one at issue";
            case MOVED_TWICE, ORDER -> PLACES;
            case ACCOUNTABLE -> "who is accountable is taken from base, from ours or from theirs";
        };
    }

    /** Whether it is about where something stands. */
    private static boolean isPlace(Conflict conflict) {
        return Stream.of(conflict.base(), conflict.ours(), conflict.theirs())
                .flatMap(held -> held.stream())
                .anyMatch(ElementPath.class::isInstance);
    }

    /** Whether it is about all of an attribute, and not about one member. */
    private static boolean isWhole(Conflict conflict) {
        return conflict.path().lastStep().orElseThrow() instanceof AttributeStep;
    }

    private static Attribute attributeOf(Conflict conflict) {
        return Holders.attributeOf(conflict.path());
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
