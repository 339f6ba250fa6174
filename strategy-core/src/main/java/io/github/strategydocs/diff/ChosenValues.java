package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import java.util.stream.Stream;

/** Checks whether a value that somebody has chosen can stand at the place of a conflict. */
final class ChosenValues {

    private ChosenValues() {}

    static void check(Conflict conflict, Object value) {
        boolean fits = switch (conflict.kind()) {
            case ATTRIBUTE, CYCLE -> Contents.fit(attributeOf(conflict), value);
            case MEMBER, DISCLOSURE -> Contents.fitMember(attributeOf(conflict), value);
            case UNKNOWN_PROPERTY -> Contents.fitUnknown(value);
            case REMOVAL, ADDED_TWICE -> value instanceof Described element && isSameElement(conflict, element);
            case MOVED_TWICE, ORDER, ACCOUNTABLE -> false;
        };
        if (!fits) {
            String hint = switch (conflict.kind()) {
                case MOVED_TWICE, ORDER -> "; a place or an order is taken from base, from ours or from theirs";
                case ACCOUNTABLE -> "; who is accountable is taken from base, from ours or from theirs";
                default -> "";
            };
            throw new IllegalArgumentException(conflict.path() + " cannot hold " + value + hint);
        }
    }

    private static Attribute attributeOf(Conflict conflict) {
        return Holders.attributeOf(Place.of(conflict.path()));
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
