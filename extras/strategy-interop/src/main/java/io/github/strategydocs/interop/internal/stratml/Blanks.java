package io.github.strategydocs.interop.internal.stratml;

import java.util.Set;

/** Tells elements that are there for their own sake: forms write them out with nothing in them. */
final class Blanks {

    /** What a form fills in by itself. */
    private static final Set<String> EMPTY_WORDS = Set.of("Identifier", "RoleType");

    private Blanks() {}

    /** Whether an element says nothing, whatever identifiers and constants it bears. */
    static boolean saysNothing(Node node) {
        if (!EMPTY_WORDS.contains(node.name()) && !node.text().isBlank()) {
            return false;
        }
        return node.extras().isEmpty() && node.children().stream().allMatch(Blanks::saysNothing);
    }

    /** Whether an element of which nothing is known holds nothing at all. */
    static boolean isBare(Node node) {
        return node.children().isEmpty()
                && node.attributes().isEmpty()
                && node.text().isBlank();
    }
}
