package io.github.strategydocs.value;

import java.util.Collection;

/** Reckons how deep a value nests, and refuses what is too deep. */
final class Nesting {

    private Nesting() {}

    static int around(Collection<? extends JsonValue> children) {
        int deepest = 0;
        for (JsonValue child : children) {
            deepest = Math.max(deepest, child.depth());
        }
        if (deepest >= JsonValue.MAX_DEPTH) {
            throw new IllegalArgumentException("values nest deeper than " + JsonValue.MAX_DEPTH);
        }
        return deepest + 1;
    }
}
