package io.github.strategydocs.interop.internal.gsa;

import java.util.Map;
import java.util.Optional;

/** What a report calls its items, and what ids they and their rows have in a strategy. */
interface ItemIds {

    /** The id of the item that a report means by a name. */
    Optional<String> meantBy(String name);

    /** What a report calls the item of an id; the id itself if there is no such item. */
    String nameOf(String id);

    /** The id that a reader gives to the item of an id. */
    String whenRead(String id);

    /** The id of a row of an item. */
    String rowOf(String item, int row);

    /** A name without the dots behind it, as some reports have them. */
    static Optional<String> meantBy(String name, Map<String, String> ids) {
        String id = ids.get(name);
        if (id != null) {
            return Optional.of(id);
        }
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '.') {
            end--;
        }
        return Optional.ofNullable(ids.get(name.substring(0, end)));
    }
}
