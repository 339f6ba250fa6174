package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.Optional;

/**
 * An element that wraps a text of a strategy in one child, and has another that a strategy does not model.
 *
 * @param element the name of the element
 * @param main the child that says what the strategy says
 * @param other the child that is noted
 */
record Wrapped(String element, String main, String other) {

    Optional<String> read(Node parent, Notes notes) {
        Optional<Node> node = parent.child(element);
        Optional<String> text = node.flatMap(found -> found.textOf(main));
        Optional<String> value = text.flatMap(Codec.TEXT.decode());
        if (!node.equals(written(value))) {
            notes.put(element, note(node, text, value));
        }
        return value;
    }

    /** The text of the main child stands in the note only where the strategy does not say it. */
    private JsonValue note(Optional<Node> node, Optional<String> text, Optional<String> value) {
        JsonObject note = JsonObject.empty();
        if (!text.equals(value) || text.isEmpty()) {
            note = note.with(main, text.<JsonValue>map(JsonValue::of).orElse(JsonValue.NULL));
        }
        Optional<String> otherText = node.flatMap(found -> found.textOf(other));
        return otherText.isPresent() ? note.with(other, JsonValue.of(otherText.get())) : note;
    }

    void write(Node parent, Optional<String> value, Notes notes) {
        Optional<JsonObject> note = notes.get(element)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(object -> stillHolds(object, value));
        Optional<Node> node = note.map(object -> noted(object, value)).or(() -> written(value));
        node.ifPresent(parent::add);
    }

    private boolean stillHolds(JsonObject note, Optional<String> value) {
        return note.get(main).isPresent()
                ? textIn(note, main).flatMap(Codec.TEXT.decode()).equals(value)
                : value.isPresent();
    }

    private Node noted(JsonObject note, Optional<String> value) {
        Node node = new Node(element);
        (note.get(main).isPresent() ? textIn(note, main) : value).ifPresent(text -> node.add(Node.leaf(main, text)));
        textIn(note, other).ifPresent(text -> node.add(Node.leaf(other, text)));
        return node;
    }

    private static Optional<String> textIn(JsonObject note, String name) {
        return note.get(name).filter(JsonText.class::isInstance).map(json -> ((JsonText) json).text());
    }

    private Optional<Node> written(Optional<String> value) {
        return value.map(text -> {
            Node node = new Node(element);
            node.add(Node.leaf(main, text));
            return node;
        });
    }
}
