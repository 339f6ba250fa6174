package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.metamodel.Attribute;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the report of the Digital Government Strategy has a place for, for tests elsewhere. */
public final class GsaTable {

    private GsaTable() {}

    public static boolean hasPlace(Attribute attribute) {
        return GsaLosses.PLACES.containsKey(attribute.toString());
    }

    /** The rows of the page for people, by attribute. */
    public static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        GsaLosses.PLACES.forEach((attribute, place) -> rows.put(
                attribute,
                "| `" + attribute + "` | " + (place.where().isEmpty() ? "made up" : place.where()) + " | "
                        + place.caveat() + " |"));
        return rows;
    }
}
