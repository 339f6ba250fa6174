package io.github.strategydocs.interop.internal.gsa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of what a report was written from, where it has no place for them: of its agency and of the rows of its tables.
 * Of a report that was not just written there are none.
 */
final class Origins {

    private final Optional<String> party;
    private final Map<String, List<String>> rows;
    private final Map<String, String> otherIds = new LinkedHashMap<>();

    Origins(Optional<String> party, Map<String, List<String>> rows) {
        this.party = party;
        this.rows = rows;
    }

    static Origins none() {
        return new Origins(Optional.empty(), Map.of());
    }

    String party(String id) {
        return original(party, id);
    }

    String row(String item, int row, String id) {
        List<String> ids = rows.getOrDefault(item, List.of());
        return original(row < ids.size() ? Optional.of(ids.get(row)) : Optional.empty(), id);
    }

    private String original(Optional<String> origin, String id) {
        if (origin.isPresent() && !origin.get().equals(id)) {
            otherIds.put(origin.get(), id);
        }
        return origin.orElse(id);
    }

    /** The ids that a reader gives to what was written from elements with other ids. */
    Map<String, String> otherIds() {
        return otherIds;
    }
}
