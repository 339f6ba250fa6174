package io.github.strategydocs.validation.internal;

import io.github.strategydocs.model.Element;
import io.github.strategydocs.validation.internal.text.Phrases.Found;
import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** Where phrases stand in the free texts of a document; mostly in few of them. It serves one run. */
public final class FoundPhrases {

    /**
     * A text in which phrases stand.
     *
     * @param text the text
     * @param hits where they stand, in order
     */
    public record InText(FreeText text, List<Hit> hits) {}

    private final List<InText> all = new ArrayList<>();

    @Nullable
    private Map<String, List<InText>> byElement;

    FoundPhrases(List<FreeText> texts, List<Found> found) {
        for (Found one : found) {
            all.add(new InText(texts.get(one.text()), one.hits()));
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
        for (InText inText : byElement().getOrDefault(element.id(), List.of())) {
            if (inText.text().attribute().name().equals(attribute)) {
                return inText.hits();
            }
        }
        return List.of();
    }

    /** Most who look for phrases count them, and ask for no element. */
    private Map<String, List<InText>> byElement() {
        Map<String, List<InText>> known = byElement;
        if (known == null) {
            known = new HashMap<>();
            for (InText inText : all) {
                if (inText.text().holder().value() instanceof Element element) {
                    List<InText> ofElement = known.get(element.id());
                    if (ofElement == null) {
                        ofElement = new ArrayList<>();
                        known.put(element.id(), ofElement);
                    }
                    ofElement.add(inText);
                }
            }
            byElement = known;
        }
        return known;
    }
}
