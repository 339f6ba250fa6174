package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.value.JsonValue;
import java.util.Optional;

/**
 * An element that names something which must have a name in a strategy, though not in StratML: where there is none, or an
 * empty one, another text stands in for it.
 *
 * @param element the name of the element
 */
record Title(String element) {

    static final Title NAME = new Title("Name");

    String read(Node parent, String standIn, Notes notes) {
        Optional<String> text = parent.textOf(element);
        String title = titleOf(text, standIn);
        if (!Optional.of(title).equals(text)) {
            notes.put(element, text.<JsonValue>map(JsonValue::of).orElse(JsonValue.NULL));
        }
        return title;
    }

    void write(Node parent, String title, String standIn, Notes notes) {
        Optional<String> noted = notes.text(element);
        boolean isKept = (noted.isPresent() || notes.saysNone(element))
                && titleOf(noted, standIn).equals(title);
        (isKept ? noted : Optional.of(title)).ifPresent(text -> parent.add(Node.leaf(element, text)));
    }

    static String titleOf(Optional<String> text, String standIn) {
        return text.filter(words -> !words.isBlank()).orElse(standIn);
    }
}
