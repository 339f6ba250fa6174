package io.github.strategydocs.validation.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.validation.Located;

/**
 * A text that people wrote in their own words.
 *
 * @param holder the value that has it
 * @param attribute as which attribute
 * @param number which it is of a list, from 1; or 0 for one by itself
 * @param text the text, its letters and their marks put together
 */
public record FreeText(Located<Described> holder, Attribute attribute, int number, String text) {

    /**
     * Where it stands. The path is made when it is asked for: few texts are ever spoken of.
     *
     * @return its path
     */
    public ElementPath path() {
        ElementPath path = holder.path().attribute(attribute.name());
        return number == 0 ? path : path.member(number);
    }
}
