package io.github.strategydocs.validation.internal;

import io.github.strategydocs.model.Element;
import io.github.strategydocs.validation.internal.text.Phrases.Found;
import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where phrases stand in the free texts of a document; mostly in few of them. Immutable. */
public final class FoundPhrases {

    /**
     * A text in which phrases stand.
     *
     * @param text the text
     * @param hits where they stand, in order
     */
    public record InText(FreeText text, List<Hit> hits) {}

    private final List<InText> all = new ArrayList<>();
    private final Map<String, List<InText>> byElement = new HashMap<>();

    FoundPhrases(List<FreeText> texts, List<Found> found) {
        for (Found one : found) {
            InText inText = new InText(texts.get(one.text()), one.hits());
            all.add(inText);
            if (inText.text().holder().value() instanceof Element element) {
                List<InText> ofElement = byElement.get(element.id());
                if (ofElement == null) {
                    ofElement = new ArrayList<>();
                    byElement.put(element.id(), ofElement);
                }
                ofElement.add(inText);
            }
        }
    }

    /**
     * All texts in which there are some.
     *
     * @return an unmodifiable list
     */
    public List<InText> all() {
        return Collections.unmodifiableList(all);
    }

    /**
     * Where they stand in a text of an element.
     *
     * @param element an element of the document
     * @param attribute the name of an attribute that is a single text
     * @return where they stand, in order
     */
    public List<Hit> in(Element element, String attribute) {
        for (InText inText : byElement.getOrDefault(element.id(), List.of())) {
            if (inText.text().attribute().name().equals(attribute)) {
                return inText.hits();
            }
        }
        return List.of();
    }
}
