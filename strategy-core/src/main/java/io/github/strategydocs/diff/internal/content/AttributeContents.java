package io.github.strategydocs.diff.internal.content;

import io.github.strategydocs.metamodel.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/** What attributes hold, to be compared: a list that is not there is an empty one, and of a set the order says nothing. */
public final class AttributeContents {

    private AttributeContents() {}

    /** The members of a list; none where nothing is there. */
    public static List<?> listOf(@Nullable Object content) {
        return content instanceof List<?> list ? list : List.of();
    }

    /** The content itself, or null for a list without members. */
    @Nullable
    public static Object absentIfEmpty(@Nullable Object content) {
        return content instanceof List<?> list && list.isEmpty() ? null : content;
    }

    /** Whether two contents of an attribute are equal, in a set whatever the order. */
    public static boolean areEqual(Attribute attribute, @Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other)
                || (attribute.isSet() && counts(listOf(one)).equals(counts(listOf(other))));
    }

    /** How often each member occurs. */
    public static Map<Object, Integer> counts(List<?> members) {
        Map<Object, Integer> counts = new HashMap<>();
        for (Object member : members) {
            counts.merge(member, 1, Integer::sum);
        }
        return counts;
    }
}
