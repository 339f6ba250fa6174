package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.value.JsonValue;
import java.util.Optional;

/** What all who read parts of one document share. */
record Reading(Grammar grammar, Identities ids, ImportLog log) {

    /** The id of an element; a note keeps its identifier where that is another, or is not there. */
    String id(Node node, Notes notes) {
        String id = ids.idOf(node);
        Optional<String> identifier = node.textOf("Identifier");
        if (!Optional.of(IdentifierNames.encode(ids.idWhenRead(node))).equals(identifier)) {
            notes.put("Identifier", identifier.<JsonValue>map(JsonValue::of).orElse(JsonValue.NULL));
        }
        if (identifier.isEmpty()) {
            log.warn(
                    ImportProblemCode.MISSING_IDENTIFIER,
                    node,
                    "this " + node.name() + " has no identifier; it is given the id \"" + id + "\"");
        }
        return id;
    }

    /** The title of an element that need not have a name. */
    String title(Node node, String standIn, Notes notes) {
        if (Title.titleOf(node.textOf("Name"), "").isEmpty()) {
            log.warn(
                    ImportProblemCode.MISSING_NAME,
                    node,
                    "this " + node.name() + " has no name; it is called by the beginning of what else it says");
        }
        return Title.NAME.read(node, standIn, notes);
    }
}
