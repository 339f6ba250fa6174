package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.metamodel.Attribute;
import java.util.LinkedHashMap;
import java.util.Map;

/** What StratML has a place for, for tests elsewhere. */
public final class StratMlTable {

    private StratMlTable() {}

    public static boolean hasPlace(Attribute attribute, StratMlPart part) {
        return Places.of(attribute, part).isPresent();
    }

    /** The rows of the page for people, by attribute. */
    public static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        Places.all()
                .forEach((attribute, place) -> rows.put(
                        attribute,
                        "| `" + attribute + "` | " + code(place.where()) + " | " + (place.isPart2() ? "2" : "1, 2")
                                + " | " + place.caveat() + " |"));
        return rows;
    }

    private static String code(String where) {
        return where.isEmpty() ? "made from its name" : "`" + where + "`";
    }
}
