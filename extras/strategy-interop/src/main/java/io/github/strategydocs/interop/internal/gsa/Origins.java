package io.github.strategydocs.interop.internal.gsa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of what a report was written from, where it has no place for them: of its agency, its items and the rows of its tables.
 * Of a report that was not just written there are none.
 */
final class Origins {

    private final Optional<String> party;
    private final List<String> actions;
    private final Map<String, List<String>> rows;
    private final Map<String, String> otherIds = new LinkedHashMap<>();

    Origins(Optional<String> party, List<String> actions, Map<String, List<String>> rows) {
        this.party = party;
        this.actions = actions;
        this.rows = rows;
    }

    static Origins none() {
        return new Origins(Optional.empty(), List.of(), Map.of());
    }

    String party(String id) {
        return original(party, id);
    }

    String action(int item, String id) {
        return original(at(item, actions), id);
    }

    String row(String action, int row, String id) {
        return original(at(row, rows.getOrDefault(action, List.of())), id);
    }

    private static Optional<String> at(int index, List<String> ids) {
        return index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
    }

    private String original(Optional<String> origin, String id) {
        if (origin.isPresent() && !origin.get().equals(id)) {
            otherIds.put(origin.get(), id);
        }
        return origin.orElse(id);
    }

    /** The id that a reader gives to what has an id here. */
    String whenRead(String id) {
        return otherIds.getOrDefault(id, id);
    }

    /** The ids that a reader gives to what was written from elements with other ids. */
    Map<String, String> otherIds() {
        return otherIds;
    }
}
