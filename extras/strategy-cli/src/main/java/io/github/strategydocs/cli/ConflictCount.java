package io.github.strategydocs.cli;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;

/** Counts the conflicts that {@code merge --mark} wrote into a document and nobody has settled. */
final class ConflictCount {

    private static final String MARK = "x-conflict";

    private int count;

    private ConflictCount() {}

    static int in(Strategy strategy) {
        ConflictCount found = new ConflictCount();
        Walker.walk(strategy, found::add);
        return found.count;
    }

    private void add(ElementPath path, Described value) {
        add(value.unknownProperties());
    }

    /** Unknown properties nest no deeper than values can be built, so that recursion is safe. */
    private void add(JsonValue value) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, content) -> {
                if (name.equals(MARK)) {
                    count += content instanceof JsonArray marks
                            ? Math.max(1, marks.items().size())
                            : 1;
                } else {
                    add(content);
                }
            });
        } else if (value instanceof JsonArray array) {
            array.items().forEach(this::add);
        }
    }
}
