package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.value.JsonValue;
import java.util.Optional;

/**
 * An element that holds a text, and the value of a strategy that says the same. Where the value alone would be written in
 * another way than it stood there, a note keeps the text; a note that no longer says what the value says does not count.
 *
 * @param element the name of the element
 * @param codec how they stand for each other
 * @param isMandatory whether the element has to be there, be it empty
 */
record Leaf<V>(String element, Codec<V> codec, boolean isMandatory) {

    static <V> Leaf<V> optional(String element, Codec<V> codec) {
        return new Leaf<>(element, codec, false);
    }

    static <V> Leaf<V> mandatory(String element, Codec<V> codec) {
        return new Leaf<>(element, codec, true);
    }

    Optional<V> read(Node parent, Notes notes) {
        Optional<String> text = parent.textOf(element);
        Optional<V> value = text.flatMap(codec.decode());
        boolean isMended = value.isPresent() && !text.filter(codec.isValid()).isPresent();
        if (!written(value).equals(text) && !isMended) {
            notes.put(element, text.<JsonValue>map(JsonValue::of).orElse(JsonValue.NULL));
        }
        return value;
    }

    void write(Node parent, Optional<V> value, Notes notes) {
        Optional<String> noted = notes.text(element);
        boolean isKept = (noted.isPresent() || notes.saysNone(element))
                && noted.flatMap(codec.decode()).equals(value);
        (isKept ? noted : written(value)).ifPresent(text -> parent.add(Node.leaf(element, text)));
    }

    private Optional<String> written(Optional<V> value) {
        Optional<String> text = value.flatMap(codec.encode());
        return text.isEmpty() && isMandatory ? Optional.of("") : text;
    }
}
